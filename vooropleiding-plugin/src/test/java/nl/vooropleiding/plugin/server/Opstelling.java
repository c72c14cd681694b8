package nl.vooropleiding.plugin.server;

import jakarta.servlet.ServletContainerInitializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.aanmelder.AanmelderProeven;
import nl.vooropleiding.plugin.abonnement.Aanleidingmetingen;
import nl.vooropleiding.plugin.abonnement.GebeurtenisProeven;
import nl.vooropleiding.plugin.abonnement.HandwijzigingProeven;
import nl.vooropleiding.plugin.abonnement.HeenEnWeerProeven;
import nl.vooropleiding.plugin.abonnement.KoppelingProeven;
import nl.vooropleiding.plugin.abonnement.ModelProeven;
import nl.vooropleiding.plugin.abonnement.Modelwereld;
import nl.vooropleiding.plugin.abonnement.NuOpvragenProeven;
import nl.vooropleiding.plugin.abonnement.NummervindingProeven;
import nl.vooropleiding.plugin.abonnement.SchoolkeuzeProeven;
import nl.vooropleiding.plugin.abonnement.StandProeven;
import nl.vooropleiding.plugin.abonnement.TermijnProeven;
import nl.vooropleiding.plugin.abonnement.Termijnproef;
import nl.vooropleiding.plugin.afstemming.Abonnementmetingen;
import nl.vooropleiding.plugin.afstemming.AfstemmingProeven;
import nl.vooropleiding.plugin.bekendmaking.BekendmakingProeven;
import nl.vooropleiding.plugin.bericht.BerichtbeheerProeven;
import nl.vooropleiding.plugin.bericht.Berichtplaatser;
import nl.vooropleiding.plugin.bericht.Maatlat;
import nl.vooropleiding.plugin.bericht.Metingen;
import nl.vooropleiding.plugin.bericht.OntvangstProeven;
import nl.vooropleiding.plugin.bericht.SlechteInvoerProeven;
import nl.vooropleiding.plugin.bericht.UitbakProeven;
import nl.vooropleiding.plugin.bericht.VerbindingstandProeven;
import nl.vooropleiding.plugin.bericht.VerwerkingProeven;
import nl.vooropleiding.plugin.bericht.VolleOpslagProeven;
import nl.vooropleiding.plugin.bericht.WachtrijProeven;
import nl.vooropleiding.plugin.bewaren.BewaarProeven;
import nl.vooropleiding.plugin.bewaren.VerwijderProeven;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.bulk.BerichtplanProeven;
import nl.vooropleiding.plugin.bulk.BulkProeven;
import nl.vooropleiding.plugin.bulk.GatProeven;
import nl.vooropleiding.plugin.codebeheer.CodeladingProeven;
import nl.vooropleiding.plugin.codebeheer.ProefCodelijst;
import nl.vooropleiding.plugin.dossier.DossierProeven;
import nl.vooropleiding.plugin.instelling.SchoolinstellingProeven;
import nl.vooropleiding.plugin.kaart.privacy.InzageProeven;
import nl.vooropleiding.plugin.kaart.vooropleiding.InzienProeven;
import nl.vooropleiding.plugin.opslag.OpslagProeven;
import nl.vooropleiding.plugin.opslag.Proefklok;
import nl.vooropleiding.plugin.opslag.Proefpuls;
import nl.vooropleiding.plugin.vondst.Proefnummers;
import nl.vooropleiding.plugin.vondst.VondstProeven;
import nl.vooropleiding.plugin.werklijst.WerklijstProeven;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it ships with the tests beside it, and the settings that its server starts with. */
final class Opstelling {

    private static final Path MAP = Path.of(System.getProperty("server.own"));

    /** What the server logs; begun anew by each. The server numbers the file. */
    static final Path LOGBOEK = MAP.resolve("server.log.0");

    private static final String LUISTER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.%s.address=127.0.0.1%n";

    private Opstelling() {}

    /**
     * @param naam of the directory with this server's data and log
     * @param database the settings that say which database, and what else differs
     */
    static WebArchive met(String naam, Map<String, String> database) {
        schrijfInstellingen(naam, database);
        return ShrinkWrap.create(ZipImporter.class, "vooropleiding-plugin.war")
                .importFrom(new File(System.getProperty("server.war")))
                .as(WebArchive.class)
                .addClasses(
                        PluginInDeServer.class,
                        Opstelling.class,
                        Plugin.class,
                        Personen.class,
                        Proefdeelnemer.class,
                        Standbericht.class,
                        Registerbericht.class,
                        Oordeelbericht.class,
                        Eindebericht.class,
                        SlechteInvoerProeven.class,
                        VolleOpslagProeven.class,
                        Tabellen.class,
                        Sqlverzamelaar.class,
                        Proefregister.class,
                        OpslagProeven.class,
                        OntvangstProeven.class,
                        UitbakProeven.class,
                        WachtrijProeven.class,
                        VerwerkingProeven.class,
                        Proefpuls.class,
                        Metingen.class,
                        Abonnementmetingen.class,
                        Aanleidingmetingen.class,
                        Termijnproef.class,
                        Maatlat.class,
                        Meting.class,
                        BulkProeven.class,
                        BerichtplanProeven.class,
                        Berichtplaatser.class,
                        GatProeven.class,
                        BerichtbeheerProeven.class,
                        VerbindingstandProeven.class,
                        GebeurtenisProeven.class,
                        HandwijzigingProeven.class,
                        HeenEnWeerProeven.class,
                        TermijnProeven.class,
                        ModelProeven.class,
                        Modelwereld.class,
                        Proefklok.class,
                        AfstemmingProeven.class,
                        NuOpvragenProeven.class,
                        StandProeven.class,
                        KoppelingProeven.class,
                        CodeladingProeven.class,
                        ProefCodelijst.class,
                        BekendmakingProeven.class,
                        AanmelderProeven.class,
                        WerklijstProeven.class,
                        BewaarProeven.class,
                        VerwijderProeven.class,
                        VerwijderProeven.Persoon.class,
                        VerwijderProeven.Kolom.class,
                        DossierProeven.class,
                        InzageProeven.class,
                        SchoolinstellingProeven.class,
                        NummervindingProeven.class,
                        SchoolkeuzeProeven.class,
                        VondstProeven.class,
                        Proefnummers.class,
                        InzienProeven.class)
                .addAsResource("bron/stand.xml")
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "doorgang.jar")
                        .addClass(Doorgang.class)
                        .addAsServiceProvider(ServletContainerInitializer.class, Doorgang.class))
                .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(Matcher.class));
    }

    /** Where this server keeps its data and its log; empty at the start. */
    static Path map(String naam) {
        return MAP.resolve(naam);
    }

    private static void maakLeeg(Path map) throws IOException {
        if (Files.exists(map)) {
            try (Stream<Path> alles = Files.walk(map)) {
                for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(pad);
                }
            }
        }
        Files.createDirectories(map);
    }

    private static void schrijfInstellingen(String naam, Map<String, String> database) {
        Path map = map(naam);
        Properties instellingen = new Properties();
        instellingen.setProperty("data.dir", map.toString());
        // The register is seldom there: whoever puts one in its place does not wait a quarter of an hour for a try.
        instellingen.setProperty("vooropleiding.bron.proef.langste", "1");
        instellingen.setProperty("vooropleiding.bron.adres", "http://localhost:" + vrijePoort() + "/register");
        instellingen.setProperty("vooropleiding.bron.oin", "00000099000000DUO000");
        instellingen.setProperty("vooropleiding.bron.timeout", "30");
        instellingen.setProperty(
                "vooropleiding.bron." + WachtrijProeven.OIN_MET_EIGEN_SLEUTEL + ".sleutelbestand",
                map.resolve("eigen.p12").toString());
        // The schools of these tests are compared by the tests alone.
        instellingen.setProperty("vooropleiding.afstemming.na-start", "PT24H");
        // As when an administrator looks for a cause: every statement in the log, but nobody's number.
        instellingen.setProperty("eclipselink.logging.level.sql", "FINE");
        instellingen.putAll(database);
        try {
            Files.deleteIfExists(LOGBOEK);
            maakLeeg(map);
            try (Writer uit = Files.newBufferedWriter(MAP.resolve("instellingen.properties"))) {
                instellingen.store(uit, null);
            }
            Files.writeString(
                    MAP.resolve("voor-de-start.txt"),
                    LUISTER.formatted("http-listener") + LUISTER.formatted("https-listener"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nobody is there until a test puts a register there. */
    private static int vrijePoort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jar(Class<?> klasse) {
        try {
            return new File(
                    klasse.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
