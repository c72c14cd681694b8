package nl.vooropleiding.sample.war;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.vooropleiding.api.ApiVersie;

/** A WAR for tests. Its name is its context root and its name in JNDI. */
public enum TestWar {
    /** Runs the contract checks inside the server, and deploys and undeploys while it runs. */
    CONTRACT_RUNNER("runner", Api.VAN_DE_SERVER),
    /** Bad at nothing. */
    SLECHT_GOED("slecht/goed", Api.VAN_DE_SERVER),
    /** Throws in each call but its descriptor. */
    SLECHT_GOOIT("slecht/gooit", Api.VAN_DE_SERVER),
    /** Throws in each call, its descriptor too. */
    SLECHT_STUK("slecht/stuk", Api.VAN_DE_SERVER),
    /** Hangs until it is interrupted. */
    SLECHT_HANGT("slecht/hangt", Api.VAN_DE_SERVER),
    /** Hangs and does not listen to interrupts. */
    SLECHT_DOOF("slecht/doof", Api.VAN_DE_SERVER),
    /** Misses one of its classes. */
    SLECHT_MIST("slecht/mist", Api.VAN_DE_SERVER),
    /** Needs version 2.0.0 of the koppelvlak. */
    SLECHT_NIEUW("slecht/nieuw", Api.VAN_DE_SERVER),
    /** Throws at start-up, so it does not deploy. */
    SLECHT_START("slecht/start", Api.VAN_DE_SERVER),
    /** Good, with a copy of plugin-api inside: for a server that does not share the jar. */
    SLECHT_KOPIE("slecht/goed", Api.KOPIE),
    /** The same, and it prefers its own copy: misfits on a server that does share the jar. */
    SLECHT_EIGENWIJS("slecht/goed", Api.KOPIE_EERST);

    private enum Api {
        VAN_DE_SERVER,
        KOPIE,
        KOPIE_EERST
    }

    private static final String BASIS = "nl/vooropleiding/sample/";
    private static final String ONTBREEKT = "/Ontbreekt.class";

    private final String pakket;
    private final Api api;

    TestWar(String pakket, Api api) {
        this.pakket = pakket;
        this.api = api;
    }

    /** Context root without slash, module name and file name without ending. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The file, made anew. */
    public Path bestand() {
        Path klassen = plaats(TestWar.class);
        Path war = klassen.resolveSibling("test-wars").resolve(naam() + ".war");
        try {
            Files.createDirectories(war.getParent());
            try (OutputStream uit = Files.newOutputStream(war)) {
                schrijf(inhoud(klassen), uit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private Map<String, byte[]> inhoud(Path klassen) throws IOException {
        Map<String, byte[]> inhoud = new TreeMap<>();
        inhoud.put("WEB-INF/web.xml", tekst("""
                <?xml version="1.0" encoding="UTF-8"?>
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <module-name>%s</module-name>
                </web-app>
                """.formatted(naam())));
        inhoud.put("index.html", tekst("<!doctype html><html lang=\"nl\"><title>Proef</title><h1>Proef</h1>"));
        voegToe(inhoud, "WEB-INF/classes/", klassen, klassen.resolve(BASIS + pakket));
        if (pakket.startsWith("slecht/")) {
            voegToe(inhoud, "WEB-INF/classes/", klassen, klassen.resolve(BASIS + "slecht"));
        }
        if (api != Api.VAN_DE_SERVER) {
            inhoud.put("WEB-INF/lib/plugin-api.jar", pluginApi());
        }
        if (api == Api.KOPIE_EERST) {
            inhoud.put("WEB-INF/glassfish-web.xml", tekst("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE glassfish-web-app PUBLIC
                        "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
                        "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
                    <glassfish-web-app>
                      <class-loader delegate="false"/>
                    </glassfish-web-app>
                    """));
        }
        return inhoud;
    }

    /** The classes right in this directory, but for the one that must be missing. */
    private static void voegToe(Map<String, byte[]> inhoud, String onder, Path wortel, Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                String naam = wortel.relativize(bestand).toString().replace('\\', '/');
                if (!naam.endsWith(ONTBREEKT)) {
                    inhoud.put(onder + naam, Files.readAllBytes(bestand));
                }
            }
        }
    }

    /** The jar, or within one build the directory it will be made of. */
    private static byte[] pluginApi() throws IOException {
        Path plaats = plaats(ApiVersie.class);
        if (Files.isRegularFile(plaats)) {
            return Files.readAllBytes(plaats);
        }
        Map<String, byte[]> klassen = new TreeMap<>();
        try (Stream<Path> mappen = Files.walk(plaats)) {
            for (Path map : mappen.filter(Files::isDirectory).toList()) {
                voegToe(klassen, "", plaats, map);
            }
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        schrijf(klassen, uit);
        return uit.toByteArray();
    }

    private static void schrijf(Map<String, byte[]> inhoud, OutputStream uit) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            Set<String> mappen = new TreeSet<>();
            inhoud.keySet().forEach(naam -> mappenVan(naam, mappen));
            for (String map : mappen) {
                zip.putNextEntry(new ZipEntry(map));
                zip.closeEntry();
            }
            for (Map.Entry<String, byte[]> een : inhoud.entrySet()) {
                zip.putNextEntry(new ZipEntry(een.getKey()));
                zip.write(een.getValue());
                zip.closeEntry();
            }
        }
    }

    /** The server looks for EJBs by directory, so a directory must be an entry too. */
    private static void mappenVan(String naam, Set<String> mappen) {
        for (int i = naam.indexOf('/'); i > 0; i = naam.indexOf('/', i + 1)) {
            mappen.add(naam.substring(0, i + 1));
        }
    }

    private static Path plaats(Class<?> klasse) {
        try {
            return Path.of(
                    klasse.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
