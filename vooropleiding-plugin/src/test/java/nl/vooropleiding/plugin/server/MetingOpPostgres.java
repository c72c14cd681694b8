package nl.vooropleiding.plugin.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.vooropleiding.plugin.abonnement.Aanleidingmetingen;
import nl.vooropleiding.plugin.afstemming.Abonnementmetingen;
import nl.vooropleiding.plugin.bericht.Metingen;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** How fast it is, beside bare JDBC in the same run. Run by the profile <em>meting</em>, never by the ordinary build. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MetingOpPostgres implements Metingen, Abonnementmetingen, Aanleidingmetingen {

    private static final String GEBRUIKER = "postgres";

    @Deployment
    static WebArchive war() throws IOException {
        Files.deleteIfExists(Path.of(System.getProperty("server.own"), "meting.txt"));
        // The directory for temporary files is one of this server alone, and new.
        Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
        // As a database that keeps what it confirmed; the embedded one is set up to be thrown away.
        String adres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()
                .getJdbcUrl(GEBRUIKER, "postgres");
        return Opstelling.met(
                "meting",
                Map.of(
                        "vooropleiding.db.class", "org.postgresql.ds.PGSimpleDataSource",
                        "vooropleiding.db.url", adres,
                        "vooropleiding.db.user", GEBRUIKER,
                        "vooropleiding.db.password", GEBRUIKER,
                        "eclipselink.logging.level.sql", "OFF"));
    }

    @Test
    @RunAsClient
    @Order(Integer.MAX_VALUE)
    void schrijfHetBlad() throws IOException {
        System.out.println();
        Files.readAllLines(Path.of(System.getProperty("server.own"), "meting.txt"))
                .forEach(System.out::println);
    }
}
