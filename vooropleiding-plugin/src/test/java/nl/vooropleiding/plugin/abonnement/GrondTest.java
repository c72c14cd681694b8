package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.deelnemer.Relatie.Onderwijs;
import nl.vooropleiding.api.deelnemer.Relatie.Soort;
import nl.vooropleiding.api.deelnemer.Relatie.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrondTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0} {1} in {2}, van {3} tot en met {4}: {5}")
    @CsvSource({
        "AANMELDING,   ACTIEF,      BEROEPSONDERWIJS,  2026-02-01, ,           true",
        "AANMELDING,   GEPLAATST,   BEROEPSONDERWIJS,  2025-02-01, ,           true",
        "AANMELDING,   INGETROKKEN, BEROEPSONDERWIJS,  2026-02-01, ,           false",
        "AANMELDING,   AFGEWEZEN,   BEROEPSONDERWIJS,  2026-02-01, ,           false",
        "AANMELDING,   ACTIEF,      EDUCATIE,          2026-02-01, ,           false",
        "AANMELDING,   ACTIEF,      CONTRACTONDERWIJS, 2026-02-01, ,           false",
        "AANMELDING,   ACTIEF,      VAVO,              2026-02-01, ,           false",
        "INSCHRIJVING, ACTIEF,      BEROEPSONDERWIJS,  2020-08-01, ,           true",
        "INSCHRIJVING, ACTIEF,      BEROEPSONDERWIJS,  2026-08-01, ,           true",
        "INSCHRIJVING, ACTIEF,      BEROEPSONDERWIJS,  2020-08-01, 2026-03-01, true",
        "INSCHRIJVING, ACTIEF,      BEROEPSONDERWIJS,  2020-08-01, 2026-02-28, false",
        "INSCHRIJVING, BEEINDIGD,   BEROEPSONDERWIJS,  2020-08-01, ,           false",
    })
    void eenRelatieGeeftGrond(
            Soort soort, Status status, Onderwijs onderwijs, LocalDate begin, LocalDate einde, boolean grond) {
        Relatie relatie = relatie(soort, status, onderwijs, begin, einde);

        assertThat(Grond.van(List.of(relatie), false, VANDAAG).isPresent()).isEqualTo(grond);
    }

    @Test
    void vavoGeeftGrondAlsDeSchoolDatWil() {
        Relatie vavo = relatie(Soort.AANMELDING, Status.ACTIEF, Onderwijs.VAVO, LocalDate.of(2026, 2, 1), null);

        assertThat(Grond.van(List.of(vavo), true, VANDAAG)).isPresent();
    }

    @ParameterizedTest(name = "een aanmelding van {0} draagt tot {1}")
    @CsvSource({"2025-07-15, 2026-04-15", "2025-10-31, 2026-07-31", "2026-05-31, 2027-02-28", "2027-05-31, 2028-02-29"})
    void eenAanmeldingAlleenDraagtNegenKalendermaanden(LocalDate begin, LocalDate tot) {
        Relatie aanmelding = relatie(Soort.AANMELDING, Status.ACTIEF, Onderwijs.BEROEPSONDERWIJS, begin, null);

        Optional<Grond> grond = Grond.van(List.of(aanmelding), false, begin);

        assertThat(grond.flatMap(Grond::tot)).contains(tot);
        assertThat(Grond.van(List.of(aanmelding), false, tot.minusDays(1))).isPresent();
        assertThat(Grond.van(List.of(aanmelding), false, tot)).isEmpty();
    }

    @Test
    void eenInschrijvingNaastEenAanmeldingDraagtZonderEinde() {
        Relatie aanmelding =
                relatie(Soort.AANMELDING, Status.ACTIEF, Onderwijs.BEROEPSONDERWIJS, LocalDate.of(2026, 2, 1), null);
        Relatie inschrijving =
                relatie(Soort.INSCHRIJVING, Status.ACTIEF, Onderwijs.BEROEPSONDERWIJS, LocalDate.of(2025, 8, 1), null);

        Grond grond =
                Grond.van(List.of(aanmelding, inschrijving), false, VANDAAG).orElseThrow();

        assertThat(grond.tot()).isEmpty();
        assertThat(grond.omschrijving()).isEqualTo("inschrijving 201.1");
    }

    private static Relatie relatie(Soort soort, Status status, Onderwijs onderwijs, LocalDate begin, LocalDate einde) {
        return new Relatie(
                soort + "-1",
                soort,
                status,
                status.name(),
                "201.1",
                onderwijs,
                begin,
                Optional.ofNullable(einde),
                Optional.empty(),
                Optional.empty());
    }
}
