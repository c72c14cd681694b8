package nl.vooropleiding.plugin.bewaren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that contradict each other are refused, and a term passes on its day in the Netherlands. */
class BewaartermijnenTest {

    private static final Bewaartermijnen GEWOON = Bewaartermijnen.GEWOON;

    @Test
    void watWordtVoorgesteldIsOpGoedeVolgorde() {
        assertThat(GEWOON.regels()).isEqualTo("P90D P1Y P2Y P5Y P2Y P1Y P5Y");
    }

    @ParameterizedTest
    @CsvSource({
        "P0D, P1Y, P2Y, P5Y, P5Y",
        "-P1D, P1Y, P2Y, P5Y, P5Y",
        "P6Y, P7Y, P2Y, P5Y, P5Y",
        "P90D, P1Y, P6Y, P5Y, P5Y"
    })
    void watElkaarTegenspreektWordtGeweigerd(
            Period inhoud, Period aanmelding, Period details, Period inschrijving, Period berichten) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bewaartermijnen(
                        inhoud, aanmelding, details, inschrijving, berichten, Period.ofYears(1), Period.ofYears(5)));
    }

    @ParameterizedTest
    @CsvSource({
        // From before the grens is due: the last moment of the day that the term reaches back to.
        "2026-04-01T10:00:00Z, P90D, 2026-01-01T22:59:59Z, true",
        "2026-04-01T10:00:00Z, P90D, 2026-01-01T23:00:00Z, false",
        // In the Netherlands it is the next day already.
        "2026-03-31T22:30:00Z, P90D, 2026-01-01T22:59:59Z, true",
        // The clock went forward in between.
        "2026-06-30T10:00:00Z, P90D, 2026-04-01T21:59:59Z, true",
        "2026-06-30T10:00:00Z, P90D, 2026-04-01T22:00:00Z, false",
    })
    void eenTermijnIsOmOpDeDagZelf(Instant nu, Period termijn, Instant begin, boolean om) {
        Bewaartermijnen termijnen = new Bewaartermijnen(
                termijn,
                GEWOON.aanmelding(),
                GEWOON.details(),
                GEWOON.inschrijving(),
                GEWOON.berichten(),
                GEWOON.afgehandeld(),
                GEWOON.inzage());

        assertThat(begin.isBefore(Peil.op(nu, termijnen).grens(Bewaarsoort.BERICHTINHOUD)))
                .isEqualTo(om);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, P1Y, 2026-02-28, true",
        "2024-02-29, P1Y, 2025-02-28, true",
        "2024-02-29, P1Y, 2025-02-27, false",
        "2025-05-31, P9M, 2026-02-28, true"
    })
    void jarenTellenInDeKalender(LocalDate begin, Period termijn, LocalDate vandaag, boolean om) {
        assertThat(new Peil(vandaag, GEWOON).voorbij(begin, termijn)).isEqualTo(om);
    }
}
