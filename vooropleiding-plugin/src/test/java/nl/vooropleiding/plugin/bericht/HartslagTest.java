package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HartslagTest {

    private static final Instant NU = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void korterStilDanTweeMinutenIsGeenGat() {
        assertThat(new Hartslag(NU).slaat(NU.plusSeconds(120))).isEmpty();
    }

    @Test
    void langerStilIsEenGatVanafDeLaatsteSlagEnDatEenKeer() {
        Hartslag hartslag = new Hartslag(NU);

        assertThat(hartslag.slaat(NU.plusSeconds(121))).contains(NU);
        assertThat(hartslag.slaat(NU.plusSeconds(131))).isEmpty();
    }

    @Test
    void eenKlokDieWatAchterlooptMaaktGeenGat() {
        Hartslag hartslag = new Hartslag(NU);
        hartslag.slaat(NU.minusSeconds(60));

        assertThat(hartslag.slaat(NU.plusSeconds(100))).isEmpty();
    }

    @Test
    void naEenKlokDieVerTerugSprongTeltVanafDaarOpnieuw() {
        Hartslag hartslag = new Hartslag(NU);
        hartslag.slaat(NU.minusSeconds(3600));

        assertThat(hartslag.slaat(NU.minusSeconds(3500))).isEmpty();
        assertThat(hartslag.slaat(NU.minusSeconds(3000))).contains(NU.minusSeconds(3500));
    }
}
