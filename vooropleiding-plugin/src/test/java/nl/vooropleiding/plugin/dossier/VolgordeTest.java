package nl.vooropleiding.plugin.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolgordeTest {

    private static final Instant TIEN_UUR = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void deEersteStandTelt() {
        assertThat(Volgorde.bepaal(Optional.empty(), TIEN_UUR, TIEN_UUR, "b")).isEqualTo(Uitwerking.GEWIJZIGD);
    }

    @ParameterizedTest(name = "{0} seconden later, inhoud {1}: {2}")
    @CsvSource({
        " 60, a, GEWIJZIGD",
        " 60, b, ONGEWIJZIGD",
        "-60, a, OUDER",
        "-60, b, ONGEWIJZIGD",
        "  0, a, OUDER",
        "  0, c, GEWIJZIGD",
    })
    void deLatereTeltEnBijGelijkeTijdDeGrotereInhoud(long seconden, String afdruk, Uitwerking uitwerking) {
        Optional<String> bekend = Optional.of("b");

        assertThat(Volgorde.bepaal(bekend, TIEN_UUR, TIEN_UUR.plusSeconds(seconden), afdruk))
                .isEqualTo(uitwerking);
    }

    /** The same deliveries, whatever the order in which they arrive, end in the same stand. */
    @Test
    void elkeVolgordeVanAankomstEindigtGelijk() {
        Random toeval = new Random(20260301);
        for (int ronde = 0; ronde < 2_000; ronde++) {
            List<Stand> standen = new ArrayList<>();
            for (int i = 0; i < 1 + toeval.nextInt(6); i++) {
                standen.add(new Stand(
                        TIEN_UUR.plusSeconds(toeval.nextInt(4)), String.valueOf((char) ('a' + toeval.nextInt(3)))));
            }
            String eerst = neemOp(standen);
            Collections.shuffle(standen, toeval);
            assertThat(neemOp(standen)).as("ronde %d: %s", ronde, standen).isEqualTo(eerst);
        }
    }

    private record Stand(Instant datumTijd, String afdruk) {}

    /** As {@link Dossiers#neemOp} does. */
    private static String neemOp(List<Stand> standen) {
        Optional<String> bekend = Optional.empty();
        Instant bevestigd = Instant.MIN;
        for (Stand stand : standen) {
            Uitwerking uitwerking = Volgorde.bepaal(bekend, bevestigd, stand.datumTijd(), stand.afdruk());
            if (uitwerking == Uitwerking.GEWIJZIGD) {
                bekend = Optional.of(stand.afdruk());
            }
            if (uitwerking != Uitwerking.OUDER && stand.datumTijd().isAfter(bevestigd)) {
                bevestigd = stand.datumTijd();
            }
        }
        return bekend.orElseThrow();
    }
}
