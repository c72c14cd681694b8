package nl.vooropleiding.sample.geschiedenis;

import java.util.List;
import nl.vooropleiding.sample.e2e.Server;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** One server with its embedded database, killed while it is busy. */
class GeschiedenisIT {

    /** The server opens its database, and lets others on this machine look in as long as it lives. */
    private static final String SAMEN = ";WRITE_DELAY=0;AUTO_SERVER=TRUE";

    @Test
    void nietsVerlorenNietsDubbel() {
        try (Server server = Server.product("geschiedenis").with("h2.bindAddress", "127.0.0.1");
                Proef proef = new Proef(
                        Omvang.uitInstellingen(),
                        List.of(server.with("vooropleiding.db.url", adres(server, "vooropleiding"))
                                .with("sis.db.url", adres(server, "sis"))),
                        databank(server, "sis"),
                        databank(server, "vooropleiding"))) {
            proef.speel();
        }
    }

    private static Databank databank(Server server, String naam) {
        JdbcDataSource bron = new JdbcDataSource();
        bron.setURL(adres(server, naam));
        bron.setUser("sa");
        return new Databank(bron);
    }

    private static String adres(Server server, String naam) {
        return "jdbc:h2:file:" + server.data().resolve(naam) + SAMEN;
    }
}
