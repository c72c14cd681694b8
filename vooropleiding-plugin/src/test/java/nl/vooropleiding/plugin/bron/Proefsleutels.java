package nl.vooropleiding.plugin.bron;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.opslag.Omgeving;

/** Keys and certificates for tests, made by the JDK's keytool when they are first needed, and gone with {@code target}. */
final class Proefsleutels {

    static final String REGISTER = "register";
    static final String LEVERANCIER = "leverancier";
    static final String SCHOOL = "school";
    /** From the same authority as the register, for another organisation. */
    static final String ANDER = "ander";

    static final String ZONDER_OIN = "zonder-oin";
    static final String VERLOPEN = "verlopen";
    static final String BINNENKORT = "binnenkort";
    /** With the register's OIN, but given out by itself. */
    static final String ZELFGEMAAKT = "zelfgemaakt";

    /** The register's, for a server with another name. */
    static final String ELDERS = "elders";

    static final String WACHTWOORD = "alleen-voor-de-proef";
    static final String OIN_REGISTER = "00000099000000DUO000";
    static final String OIN_LEVERANCIER = "00000099000000LEV000";
    static final String OIN_SCHOOL = "00000099000000990001";
    static final Path MAP = Path.of("target", "proefsleutels");

    private static final String UITGEVER = "uitgever";

    static {
        maak();
    }

    private Proefsleutels() {}

    /** The file with this key alone. */
    static Path bestand(String naam) {
        return MAP.resolve(naam + ".p12");
    }

    /** The file with whom we trust. */
    static Path vertrouwd() {
        return MAP.resolve("vertrouwd.p12");
    }

    static Identiteit identiteit(String naam) {
        try {
            return Identiteit.uit(laad(bestand(naam)), WACHTWOORD, naam);
        } catch (Onbruikbaar e) {
            throw new IllegalStateException(e);
        }
    }

    static Vertrouwen vertrouwen() {
        try {
            return Vertrouwen.uit(laad(vertrouwd()), "vertrouwd");
        } catch (Onbruikbaar e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the settings of a supplier with these keys would be. */
    static Map<String, String> instellingen(String naam) {
        Map<String, String> instellingen = new HashMap<>();
        instellingen.put("vooropleiding.bron.sleutelbestand", bestand(naam).toString());
        instellingen.put("vooropleiding.bron.sleutelbestand.wachtwoord", WACHTWOORD);
        instellingen.put("vooropleiding.bron.vertrouwd", vertrouwd().toString());
        instellingen.put("vooropleiding.bron.vertrouwd.wachtwoord", WACHTWOORD);
        return instellingen;
    }

    static Sleutelkast kast(Map<String, String> instellingen, String omgeving, Clock klok) {
        return new Sleutelkast(new Omgeving(omgeving), naam -> Optional.ofNullable(instellingen.get(naam)), klok);
    }

    /** A rehearsal in which nothing is signed. */
    static Sleutelkast geen() {
        return kast(Map.of(), "PROEF", Clock.systemUTC());
    }

    private static KeyStore laad(Path bestand) {
        try (InputStream in = Files.newInputStream(bestand)) {
            KeyStore kast = KeyStore.getInstance("PKCS12");
            kast.load(in, WACHTWOORD.toCharArray());
            return kast;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void maak() {
        Path alles = MAP.resolve("alles.p12");
        try {
            Files.createDirectories(MAP);
            Files.deleteIfExists(alles);
            keytool(
                    alles,
                    UITGEVER,
                    "CN=Proefuitgever, C=NL",
                    "-startdate",
                    "-1d",
                    "-validity",
                    "3650",
                    "-ext",
                    "bc:c");
            uitgegeven(alles, REGISTER, OIN_REGISTER, "-startdate", "-1d", "-validity", "365");
            uitgegeven(alles, ELDERS, OIN_REGISTER, "-startdate", "-1d", "-validity", "365");
            uitgegeven(alles, LEVERANCIER, OIN_LEVERANCIER, "-startdate", "-1d", "-validity", "365");
            uitgegeven(alles, SCHOOL, OIN_SCHOOL, "-startdate", "-1d", "-validity", "365");
            uitgegeven(alles, ANDER, "00000099000000990009", "-startdate", "-1d", "-validity", "365");
            uitgegeven(alles, VERLOPEN, OIN_REGISTER, "-startdate", "-30d", "-validity", "29");
            uitgegeven(alles, BINNENKORT, OIN_LEVERANCIER, "-validity", "30");
            keytool(
                    alles,
                    ZONDER_OIN,
                    "CN=localhost, C=NL",
                    "-signer",
                    UITGEVER,
                    "-startdate",
                    "-1d",
                    "-validity",
                    "365");
            keytool(alles, ZELFGEMAAKT, onderwerp(OIN_REGISTER), "-startdate", "-1d", "-validity", "365");
            splits(laad(alles));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void splits(KeyStore alles) throws GeneralSecurityException, IOException {
        for (String naam : Collections.list(alles.aliases())) {
            KeyStore een = leeg();
            een.setKeyEntry(
                    naam,
                    alles.getKey(naam, WACHTWOORD.toCharArray()),
                    WACHTWOORD.toCharArray(),
                    alles.getCertificateChain(naam));
            bewaar(een, bestand(naam));
        }
        KeyStore vertrouwd = leeg();
        vertrouwd.setCertificateEntry(UITGEVER, alles.getCertificate(UITGEVER));
        bewaar(vertrouwd, vertrouwd());
    }

    private static KeyStore leeg() throws GeneralSecurityException, IOException {
        KeyStore kast = KeyStore.getInstance("PKCS12");
        kast.load(null, null);
        return kast;
    }

    private static void bewaar(KeyStore kast, Path bestand) throws GeneralSecurityException, IOException {
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            kast.store(uit, WACHTWOORD.toCharArray());
        }
    }

    private static void uitgegeven(Path kast, String naam, String oin, String... meer) {
        List<String> opties = new ArrayList<>(List.of("-signer", UITGEVER));
        opties.addAll(List.of(meer));
        keytool(kast, naam, onderwerp(oin), opties.toArray(String[]::new));
    }

    private static String onderwerp(String oin) {
        return "CN=localhost, SERIALNUMBER=" + oin + ", O=Proef, C=NL";
    }

    private static void keytool(Path kast, String naam, String onderwerp, String... meer) {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-storetype",
                "PKCS12",
                "-keystore",
                kast.toString(),
                "-storepass",
                WACHTWOORD,
                "-alias",
                naam,
                "-dname",
                onderwerp,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-sigalg",
                "SHA256withRSA",
                "-ext",
                naam.equals(ELDERS) ? "san=dns:elders.invalid" : "san=dns:localhost,ip:127.0.0.1"));
        opdracht.addAll(List.of(meer));
        try {
            Process keytool =
                    new ProcessBuilder(opdracht).redirectErrorStream(true).start();
            String uitvoer = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(uitvoer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
