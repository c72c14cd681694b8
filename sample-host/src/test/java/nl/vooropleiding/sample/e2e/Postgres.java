package nl.vooropleiding.sample.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL with an empty database for each application; the settings point a {@link Server} at them. */
public final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";
    private static final List<String> DATABASES = List.of("vooropleiding", "sis", "bron");

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static Postgres start() {
        try {
            Postgres postgres = new Postgres(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            Artifacts.create(Artifacts.target().resolve("postgres"))
                                    .toFile())
                    .start());
            postgres.createDatabases();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class, address and user of each application's database, by the names of its settings. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String database : DATABASES) {
            settings.put(database + ".db.class", "org.postgresql.ds.PGSimpleDataSource");
            settings.put(database + ".db.url", server.getJdbcUrl(USER, database));
            settings.put(database + ".db.user", USER);
            settings.put(database + ".db.password", USER);
        }
        return settings;
    }

    /** For a look inside: {@code vooropleiding}, {@code sis} or {@code bron}. */
    public DataSource database(String name) {
        return server.getDatabase(USER, name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void createDatabases() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : DATABASES) {
                statement.execute("create database " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
