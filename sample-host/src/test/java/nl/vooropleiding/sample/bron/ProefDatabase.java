package nl.vooropleiding.sample.bron;

import java.util.UUID;
import nl.vooropleiding.sample.bron.opslag.Database;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory with the stand-in's own tables. */
public final class ProefDatabase {

    private ProefDatabase() {}

    public static Database leeg() {
        JdbcDataSource bron = new JdbcDataSource();
        bron.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        bron.setUser("sa");
        return Database.open(bron);
    }
}
