package nl.vooropleiding.plugin.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.vooropleiding.plugin.bericht.VolleOpslagProeven;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;

class PluginOpPostgresIT extends PluginInDeServer implements VolleOpslagProeven {

    private static final String NAAM = "postgres";
    private static final String GEBRUIKER = "postgres";

    /** The database ends with this JVM, which runs this class alone. */
    @Deployment
    static WebArchive war() throws IOException {
        // The directory for temporary files is one of this server alone, and new.
        Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
        String adres = EmbeddedPostgres.builder().start().getJdbcUrl(GEBRUIKER, "postgres");
        return Opstelling.met(
                NAAM,
                Map.of(
                        "vooropleiding.db.class", "org.postgresql.ds.PGSimpleDataSource",
                        "vooropleiding.db.url", adres,
                        "vooropleiding.db.user", GEBRUIKER,
                        "vooropleiding.db.password", GEBRUIKER));
    }
}
