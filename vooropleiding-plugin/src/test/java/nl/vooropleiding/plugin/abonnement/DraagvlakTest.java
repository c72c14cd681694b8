package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.deelnemer.Relatie.Onderwijs;
import nl.vooropleiding.api.deelnemer.Relatie.Soort;
import nl.vooropleiding.api.deelnemer.Relatie.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraagvlakTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0}: {1}, tot {2}, kijk opnieuw op {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // An aanmelding: 30 days before its nine months are over, and when they are.
                "aanmelding ACTIEF 2026-02-01             | GROND           | 2026-11-01 | 2026-10-02",
                "aanmelding ACTIEF 2025-06-15             | GROND           | 2026-03-15 | 2026-03-15",
                "aanmelding ACTIEF 2025-06-01             | TERMIJN         |            | ",
                "aanmelding ACTIEF 2025-05-31             | TERMIJN         |            | ",
                "aanmelding ACTIEF 2026-02-01 2026-03-31  | GROND           | 2026-11-01 | 2026-04-01",
                "aanmelding GEPLAATST 2025-01-01          | GROND           |            | ",
                "aanmelding INGETROKKEN 2026-02-01        | GROND_VERVALLEN |            | ",
                // An inschrijving: the day after its last, and when the register has had its fourteen days.
                "inschrijving ACTIEF 2024-08-01           | GROND           |            | ",
                "inschrijving ACTIEF 2024-08-01 2026-07-31| GROND           |            | 2026-08-01",
                "inschrijving ACTIEF 2024-08-01 2026-03-01| GROND           |            | 2026-03-02",
                "inschrijving ACTIEF 2024-08-01 2026-02-28| UITLOOP         | 2026-03-15 | 2026-03-15",
                "inschrijving BEEINDIGD 2024-08-01 2026-02-15| UITLOOP      | 2026-03-02 | 2026-03-02",
                "inschrijving BEEINDIGD 2024-08-01 2026-02-14| GROND_VERVALLEN |         | ",
                // What the register would not tell of: it never began, it has no day, or the day has yet to come.
                "inschrijving BEEINDIGD 2026-08-01 2026-02-20| GROND_VERVALLEN |         | 2026-03-07",
                "inschrijving BEEINDIGD 2024-08-01        | GROND_VERVALLEN |            | ",
                "inschrijving BEEINDIGD 2024-08-01 2090-01-01| GROND_VERVALLEN |         | 2090-01-02",
            })
    void eenRelatie(String relatie, String uitkomst, LocalDate tot, LocalDate opnieuw) {
        Draagvlak draagvlak = van(relatie(relatie));

        assertThat(uitkomst(draagvlak)).isEqualTo(uitkomst);
        assertThat(draagvlak.drager().flatMap(Grond::tot)).isEqualTo(Optional.ofNullable(tot));
        assertThat(draagvlak.omslag()).isEqualTo(Optional.ofNullable(opnieuw));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "inschrijving BEEINDIGD 2024-08-01 2026-02-20; aanmelding ACTIEF 2026-02-01 | GROND",
                "inschrijving BEEINDIGD 2024-08-01 2026-02-20; aanmelding ACTIEF 2025-02-01 | UITLOOP",
                "inschrijving BEEINDIGD 2024-08-01 2025-02-20; aanmelding ACTIEF 2025-02-01 | TERMIJN",
                "aanmelding ACTIEF 2025-02-01; aanmelding ACTIEF 2025-12-01                 | GROND",
            })
    void meerRelaties(String relaties, String uitkomst) {
        assertThat(uitkomst(van(Arrays.stream(relaties.split("; "))
                        .map(DraagvlakTest::relatie)
                        .toArray(Relatie[]::new))))
                .isEqualTo(uitkomst);
    }

    private static String uitkomst(Draagvlak draagvlak) {
        if (draagvlak.grond().isPresent()) {
            return "GROND";
        }
        return draagvlak.uitloop().isPresent() ? "UITLOOP" : draagvlak.zonder().name();
    }

    private static Draagvlak van(Relatie... relaties) {
        return Draagvlak.van(List.of(relaties), false, VANDAAG, Optional.empty());
    }

    private static Relatie relatie(String woorden) {
        String[] deel = woorden.strip().split(" ");
        return new Relatie(
                woorden,
                Soort.valueOf(deel[0].toUpperCase()),
                Status.valueOf(deel[1]),
                deel[1],
                "201.1",
                Onderwijs.BEROEPSONDERWIJS,
                LocalDate.parse(deel[2]),
                deel.length > 3 ? Optional.of(LocalDate.parse(deel[3])) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
