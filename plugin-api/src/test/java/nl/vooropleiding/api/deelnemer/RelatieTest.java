package nl.vooropleiding.api.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Relatie.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelatieTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @EnumSource(Status.class)
    void only_an_open_or_placed_relation_runs(Status status) {
        boolean verwacht = status == Status.ACTIEF || status == Status.GEPLAATST;

        assertThat(relatie(status, VANDAAG, Optional.empty()).loopt(VANDAAG)).isEqualTo(verwacht);
    }

    @Test
    void it_runs_up_to_and_including_its_last_day() {
        Relatie relatie = relatie(Status.ACTIEF, VANDAAG.minusYears(1), Optional.of(VANDAAG));

        assertThat(relatie.loopt(VANDAAG)).isTrue();
        assertThat(relatie.loopt(VANDAAG.plusDays(1))).isFalse();
    }

    @Test
    void what_has_yet_to_begin_runs() {
        assertThat(relatie(Status.ACTIEF, VANDAAG.plusMonths(2), Optional.empty())
                        .loopt(VANDAAG))
                .isTrue();
    }

    @Test
    void an_end_before_the_begin_has_passed() {
        assertThat(relatie(Status.ACTIEF, VANDAAG.plusMonths(2), Optional.of(VANDAAG.minusDays(1)))
                        .loopt(VANDAAG))
                .isFalse();
    }

    private static Relatie relatie(Status status, LocalDate begin, Optional<LocalDate> einde) {
        return new Relatie(
                "r1",
                Relatie.Soort.INSCHRIJVING,
                status,
                "Definitief",
                "201.1",
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                begin,
                einde,
                Optional.empty(),
                Optional.empty());
    }
}
