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

    /** Each letter is a step: L late, O in time, W wait out the rest, w wait a second, then whether a call may go. */
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
        "LLLw, false",
        "LLLW, true",
        "LLLWO, true",
        "LLLWL, false",
        "LLLWLW, true",
        "LLLWOL, true",
        "LLLWOLLL, false",
    })
    void restsAfterThreeLateAnswersInARow(String stappen, boolean verwacht) {
        stappen.chars().forEach(this::stap);

        assertThat(breaker.laatDoor()).isEqualTo(verwacht);
    }

    private void stap(int stap) {
        switch (stap) {
            case 'L' -> breaker.teLaat();
            case 'O' -> breaker.opTijd();
            case 'W' -> klok.verder(RUST);
            case 'w' -> klok.verder(Duration.ofSeconds(1));
            default -> throw new IllegalArgumentException("Geen stap: " + stap);
        }
    }

    @Test
    void afterTheRestOneCallGoesOutToSee() {
        "LLLW".chars().forEach(this::stap);

        assertThat(breaker.laatDoor()).isTrue();
        assertThat(breaker.laatDoor()).isFalse();
        breaker.opTijd();
        assertThat(breaker.laatDoor()).isTrue();
        assertThat(breaker.laatDoor()).isTrue();
    }

    @Test
    void aProbeThatIsLateBeginsAnotherRest() {
        "LLLW".chars().forEach(this::stap);
        breaker.laatDoor();
        breaker.teLaat();

        assertThat(breaker.laatDoor()).isFalse();
        klok.verder(RUST);
        assertThat(breaker.laatDoor()).isTrue();
    }
}
