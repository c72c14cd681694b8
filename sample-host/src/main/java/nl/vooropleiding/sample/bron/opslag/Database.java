package nl.vooropleiding.sample.bron.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Transactions on the stand-in's database. They are the connection's own and not the server's, so that a piece of work
 * says in its own code where it begins and ends, and never spans a call to somebody else.
 */
public final class Database {

    private final DataSource bron;

    private Database(DataSource bron) {
        this.bron = bron;
    }

    /** Brings the tables up to date first. */
    public static Database open(DataSource bron) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(bron)
                .locations("classpath:db/bron")
                .table("bron_flyway")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return new Database(bron);
    }

    /** Does the work in one transaction; what it throws undoes it. */
    public <T> T geef(Function<Sql, T> werk) {
        try (Connection verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            try {
                T uitkomst = werk.apply(new Sql(verbinding));
                verbinding.commit();
                return uitkomst;
            } catch (RuntimeException | Error e) {
                verbinding.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new OpslagFout(e);
        }
    }

    /** As {@link #geef}, without an outcome. */
    public void doe(Consumer<Sql> werk) {
        geef(sql -> {
            werk.accept(sql);
            return null;
        });
    }
}
