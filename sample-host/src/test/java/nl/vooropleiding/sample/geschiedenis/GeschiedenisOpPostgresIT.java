package nl.vooropleiding.sample.geschiedenis;

import java.util.List;
import nl.vooropleiding.sample.e2e.Postgres;
import nl.vooropleiding.sample.e2e.Server;
import org.junit.jupiter.api.Test;

/** The same on PostgreSQL. */
class GeschiedenisOpPostgresIT {

    @Test
    void nietsVerlorenNietsDubbel() {
        try (Postgres postgres = Postgres.start();
                Server server = Server.product("geschiedenis-postgres").with(postgres.settings());
                Proef proef = new Proef(
                        Omvang.uitInstellingen(),
                        List.of(server),
                        new Databank(postgres.database("sis")),
                        new Databank(postgres.database("vooropleiding")))) {
            proef.speel();
        }
    }
}
