package nl.vooropleiding.plugin.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nothing goes by itself before somebody agreed, nor by other terms; a missed night is caught up, once. */
class BewaarstaatTest {

    private static final Instant NU = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NACHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant DAGEN_LATER = Instant.parse("2026-03-09T14:00:00Z");

    private final Bewaarstaat staat = new Bewaarstaat("school", NU);

    @Test
    void zonderAkkoordGaatErNooitIets() {
        assertThat(staat.isAanDeBeurt("P90D", DAGEN_LATER)).isFalse();
    }

    @Test
    void naAkkoordBegintHetInDeNachtEnNietEerder() {
        staat.akkoord("bos", "P90D", NU, NACHT);

        assertThat(staat.isAanDeBeurt("P90D", NU)).isFalse();
        assertThat(staat.isAanDeBeurt("P90D", NACHT)).isTrue();
    }

    @Test
    void andereTermijnenWachtenOpEenNieuwAkkoord() {
        staat.akkoord("bos", "P90D", NU, NACHT);

        assertThat(staat.isAanDeBeurt("P1D", NACHT)).isFalse();
    }

    @Test
    void eenGemisteNachtWordtIngehaaldEnWelEenKeer() {
        staat.akkoord("bos", "P90D", NU, NACHT);
        assertThat(staat.isAanDeBeurt("P90D", DAGEN_LATER)).isTrue();

        staat.begint(7);
        assertThat(staat.isAanDeBeurt("P90D", DAGEN_LATER)).isFalse();
        staat.klaar(DAGEN_LATER.plusSeconds(3600));

        assertThat(staat.isAanDeBeurt("P90D", DAGEN_LATER)).isFalse();
        assertThat(staat.isAanDeBeurt("P90D", DAGEN_LATER.plusSeconds(3600))).isTrue();
    }

    @Test
    void wieZijnAkkoordIntrektHoudtAllesVast() {
        staat.akkoord("bos", "P90D", NU, NACHT);
        staat.nietMeerAkkoord();

        assertThat(staat.isAanDeBeurt("P90D", DAGEN_LATER)).isFalse();
        assertThat(staat.akkoordDoor()).isEmpty();
    }

    @Test
    void zolangEenNodeBezigIsDoetEenAnderNiets() {
        staat.begint(7);
        staat.bezet(NU.plusSeconds(120));

        assertThat(staat.isVrij(NU)).isFalse();
        assertThat(staat.isVrij(NU.plusSeconds(120))).isTrue();
    }
}
