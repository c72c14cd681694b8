package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vooropleiding.plugin.bericht.Zekering.Ruimte;
import nl.vooropleiding.plugin.bericht.Zekering.Staat;
import org.junit.jupiter.api.Test;

class ZekeringTest {

    private static final Instant NU = Instant.parse("2026-07-20T09:00:00Z");
    private static final Duration LANGST = Duration.ofMinutes(15);

    private final Zekering zekering = new Zekering("http://localhost/register", NU);

    @Test
    void zeSlaatDoorNaDrieMislukkingenWaarNietsTussendoorGing() {
        zekering.mislukt("weg", NU, LANGST);
        zekering.mislukt("weg", NU, LANGST);
        assertThat(zekering.ruimte(NU)).isEqualTo(Ruimte.VRIJ);
        assertThat(zekering.schoon()).isFalse();

        zekering.mislukt("weg", NU, LANGST);

        assertThat(zekering.staat()).isEqualTo(Staat.DOORGESLAGEN);
        assertThat(zekering.ruimte(NU)).isEqualTo(Ruimte.GEEN);
        assertThat(zekering.ruimte(NU.plus(Zekering.EERSTE_PROEF))).isEqualTo(Ruimte.PROEF);
    }

    @Test
    void watTussendoorGaatHoudtHaarHeel() {
        for (int i = 0; i < 100; i++) {
            zekering.mislukt("weg", NU, LANGST);
            assertThat(zekering.gelukt(NU)).as("was doorgeslagen").isFalse();
        }
        assertThat(zekering.schoon()).isTrue();
    }

    @Test
    void zeProbeertSteedsMinderVaakEnNooitMinderDanHetLangste() {
        sla();
        List<Long> wachttijden = new ArrayList<>();
        Instant nu = NU;
        for (int i = 0; i < 9; i++) {
            Instant proef = zekering.volgendeProef().orElseThrow();
            wachttijden.add(Duration.between(nu, proef).toSeconds());
            nu = proef;
            zekering.mislukt("weg", nu, LANGST);
        }
        assertThat(wachttijden).containsExactly(15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L);
    }

    @Test
    void terwijlEenNodeProbeertWachtDeAnder() {
        sla();
        Instant proef = zekering.volgendeProef().orElseThrow();

        zekering.proeft(proef.plusSeconds(180));

        assertThat(zekering.ruimte(proef)).isEqualTo(Ruimte.GEEN);
        assertThat(zekering.ruimte(proef.plusSeconds(180)))
                .as("van de eerste is niets meer gehoord")
                .isEqualTo(Ruimte.PROEF);
    }

    @Test
    void hetEersteDatDoorgaatMaaktHaarHeel() {
        sla();

        assertThat(zekering.gelukt(NU.plusSeconds(60))).as("was doorgeslagen").isTrue();

        assertThat(zekering.schoon()).isTrue();
        assertThat(zekering.sinds()).isEqualTo(NU.plusSeconds(60));
        assertThat(zekering.melding()).isEmpty();
    }

    @Test
    void eenMensKanMeteenLatenProberen() {
        sla();
        zekering.probeer(NU);
        assertThat(zekering.ruimte(NU)).isEqualTo(Ruimte.PROEF);
    }

    @Test
    void naEenKlokDieTerugGingWachtZeNietOpWatNogVerWegIs() {
        sla();
        Instant proef = zekering.volgendeProef().orElseThrow();

        assertThat(zekering.liepVooruit(NU, LANGST)).isFalse();
        assertThat(zekering.liepVooruit(proef.minusSeconds(3_600), LANGST)).isTrue();
        zekering.gelukt(NU);
        assertThat(zekering.liepVooruit(NU.minusSeconds(3_600), LANGST))
                .as("ze is heel")
                .isFalse();
    }

    private void sla() {
        for (int i = 0; i < Zekering.DREMPEL; i++) {
            zekering.mislukt("weg", NU, LANGST);
        }
    }
}
