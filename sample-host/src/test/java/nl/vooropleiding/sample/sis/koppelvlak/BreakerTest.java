package nl.vooropleiding.sample.sis.koppelvlak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakerTest {

    private static final Duration RUST = Duration.ofSeconds(30);

    private final ZetbareKlok klok = new ZetbareKlok();
    private final Breaker breaker = new Breaker(klok, 3, RUST);

    /**
     * Each letter is a step: L a call that is late, O one in time, N one that never went out, W wait out the rest, w wait
     * a second; a call that may not go does nothing. Then whether a call may go.
     */
    @ParameterizedTest(name = "na {0} mag er een oproep uit: {1}")
    @CsvSource({
        "'', true",
        "L, true",
        "LL, true",
        "LLL, false",
        "LLO, true",
        "LLOL, true",
        "LLOLL, true",
        "LLOLLL, false",
        "LLNL, false",
        "NNNNN, true",
        "LLLw, false",
        "LLLW, true",
        "LLLWO, true",
        "LLLWL, false",
        "LLLWN, true",
        "LLLWLW, true",
        "LLLWOL, true",
        "LLLWOLLL, false",
    })
    void restsAfterThreeLateAnswersInARow(String stappen, boolean verwacht) {
        stappen.chars().forEach(this::stap);

        assertThat(breaker.laatDoor().isPresent()).isEqualTo(verwacht);
    }

    private void stap(int stap) {
        switch (stap) {
            case 'L' ->
                breaker.laatDoor().ifPresent(pas -> {
                    klok.verder(Duration.ofMillis(500));
                    breaker.teLaat(pas);
                    klok.verder(Duration.ofMillis(1));
                });
            case 'O' -> breaker.laatDoor().ifPresent(breaker::opTijd);
            case 'N' -> breaker.laatDoor().ifPresent(breaker::nietGevraagd);
            case 'W' -> klok.verder(RUST);
            case 'w' -> klok.verder(Duration.ofSeconds(1));
            default -> throw new IllegalArgumentException("Geen stap: " + stap);
        }
    }

    @Test
    void callsThatAreLateAtTheSameMomentCountAsOne() {
        Breaker.Pas[] tegelijk = new Breaker.Pas[10];
        for (int i = 0; i < tegelijk.length; i++) {
            tegelijk[i] = breaker.laatDoor().orElseThrow();
        }
        klok.verder(Duration.ofMillis(500));
        for (Breaker.Pas pas : tegelijk) {
            breaker.teLaat(pas);
        }

        assertThat(breaker.laatDoor()).isPresent();
    }

    @Test
    void afterTheRestOneCallGoesOutToSee() {
        "LLLW".chars().forEach(this::stap);

        Breaker.Pas proef = breaker.laatDoor().orElseThrow();
        assertThat(proef.proef()).isTrue();
        assertThat(breaker.laatDoor()).isEmpty();
        breaker.opTijd(proef);
        assertThat(breaker.laatDoor()).isPresent();
        assertThat(breaker.laatDoor()).isPresent();
    }

    @Test
    void whoWasCalledBeforeTheRestDoesNotEndIt() {
        Breaker.Pas vooraf = breaker.laatDoor().orElseThrow();
        "LLL".chars().forEach(this::stap);

        breaker.opTijd(vooraf);

        assertThat(breaker.laatDoor()).isEmpty();
    }
}
