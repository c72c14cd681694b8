package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VerbindingTest {

    private static final int TEMPO = 5;
    private static final Instant NU = Instant.parse("2026-07-20T09:00:00Z");

    private final Verbinding verbinding = new Verbinding("school", NU);

    @Test
    void erGaanNietMeerDanHetTempoPlusWatEenSecondeOpspaarde() {
        Random toeval = new Random(20261126);
        TreeMap<Long, Integer> gegaan = new TreeMap<>();
        long millis = 0;
        while (millis < 600_000) {
            millis += toeval.nextInt(400);
            int mag = verbinding.tegoed(NU.plusMillis(millis), TEMPO);
            verbinding.verbruik(mag);
            gegaan.merge(millis, mag, Integer::sum);
        }
        for (long begin = 0; begin < 590_000; begin += 250) {
            int samen = gegaan.subMap(begin, begin + 10_000).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(samen).as("in tien seconden vanaf %d", begin).isBetween(44, 55);
        }
    }

    @Test
    void wieHeelVaakVraagtKrijgtNietMinder() {
        int samen = 0;
        for (long micros = 0; micros < 10_000_000; micros += 1_900) {
            int mag = verbinding.tegoed(NU.plusNanos(micros * 1000), 100);
            verbinding.verbruik(mag);
            samen += mag;
        }
        assertThat(samen).isBetween(990, 1_105);
    }

    @Test
    void tweeNodesWaarvanDeKlokkenVerschillenKrijgenSamenNietMeer() {
        int samen = 0;
        for (long millis = 0; millis < 10_000; millis += 20) {
            for (long scheef : new long[] {0, -300}) {
                int mag = verbinding.tegoed(NU.plusMillis(millis + scheef), TEMPO);
                verbinding.verbruik(mag);
                samen += mag;
            }
        }
        assertThat(samen).isBetween(50, 55);
    }

    @Test
    void watNietGebruiktWordtSpaartNietOp() {
        assertThat(verbinding.tegoed(NU.plusSeconds(3_600), TEMPO)).isEqualTo(TEMPO);
    }

    @Test
    void eenKlokDieTerugGaatGeeftNietsEnNeemtNiets() {
        verbinding.verbruik(verbinding.tegoed(NU, TEMPO));

        assertThat(verbinding.tegoed(NU.minusSeconds(3_600), TEMPO)).isZero();
        assertThat(verbinding.tegoed(NU.minusSeconds(3_599), TEMPO)).isEqualTo(TEMPO);
    }

    @Test
    void eenAnderTempoGeldtMeteenOokVoorWatIsOpgespaard() {
        assertThat(verbinding.tegoed(NU, 100)).isEqualTo(100);
        assertThat(verbinding.tegoed(NU, TEMPO)).isEqualTo(TEMPO);
        assertThat(verbinding.tegoed(NU.plusMillis(100), 100)).isEqualTo(15);
    }
}
