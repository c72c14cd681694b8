package nl.vooropleiding.sample.geschiedenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vooropleiding.sample.e2e.Postgres;
import nl.vooropleiding.sample.e2e.Server;
import org.junit.jupiter.api.Test;

/** The same on PostgreSQL, in full alone: the short piece on PostgreSQL is that of two servers. */
class GeschiedenisOpPostgresIT {

    /** The database knows by which transaction a row was written last. */
    static final String LOS_VAN_ELKAAR = "select count(*) from vpl_levering l join vpl_bericht b"
            + " on b.id = l.bericht where l.xmin::text <> b.xmin::text";

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
            assertThat(new Databank(postgres.database("vooropleiding")).getal(LOS_VAN_ELKAAR))
                    .as("standen die in een andere transactie werden opgenomen dan hun bericht")
                    .isZero();
        }
    }
}
