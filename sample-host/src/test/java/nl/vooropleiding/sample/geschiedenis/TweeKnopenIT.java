package nl.vooropleiding.sample.geschiedenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import nl.vooropleiding.sample.e2e.Postgres;
import nl.vooropleiding.sample.e2e.Server;
import org.junit.jupiter.api.Test;

/** Two servers share the work on one PostgreSQL; one is killed while the other goes on. */
class TweeKnopenIT {

    private static final String BEVESTIGD = "bevestigd door het register";
    private static final String SLEUTEL = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void zijDelenHetWerk() {
        try (Postgres postgres = Postgres.start();
                Server een = knoop("knoop-een", postgres);
                Server twee = knoop("knoop-twee", postgres);
                Proef proef = new Proef(
                        Omvang.uitInstellingen(),
                        List.of(een, twee),
                        new Databank(postgres.database("sis")),
                        new Databank(postgres.database("vooropleiding")))) {
            proef.speel();
            assertThat(een.log()).contains(BEVESTIGD);
            assertThat(twee.log()).contains(BEVESTIGD);
            assertThat(new Databank(postgres.database("vooropleiding")).getal(GeschiedenisOpPostgresIT.LOS_VAN_ELKAAR))
                    .as("standen die in een andere transactie werden opgenomen dan hun bericht")
                    .isZero();
        }
    }

    /** What one wrote the other reads: they have the same keys, which alone each would have made its own. */
    private static Server knoop(String naam, Postgres postgres) {
        return Server.product(naam)
                .with(postgres.settings())
                .with("vooropleiding.sleutels", "1:" + SLEUTEL)
                .with("vooropleiding.sleutel.hash", SLEUTEL);
    }
}
