package nl.vooropleiding.plugin.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.betrokkene.Bewaarfase;
import nl.vooropleiding.plugin.bewaren.Oordeel.Wat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes, by what the host says: nothing that runs, nothing too early, and never because something was not there. */
class OordeelTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 6, 1);
    private static final Peil PEIL = new Peil(VANDAAG, Bewaartermijnen.GEWOON);

    /** Relations are written as kind/status/last day, with a dash for none. */
    @ParameterizedTest(name = "{0} sinds {1}, {2} is {3}")
    @CsvSource({
        // A year after an application that led to nothing, and not a day sooner
        "AANMELDING, 2025-06-01, AANMELDING/INGETROKKEN/-, WEG, AANMELDING",
        "AANMELDING, 2025-06-02, AANMELDING/INGETROKKEN/-, LATER, AANMELDING",
        "AANMELDING, 2025-06-01, AANMELDING/AFGEWEZEN/2025-06-01, WEG, AANMELDING",
        // The host knows a later end
        "AANMELDING, 2025-01-01, AANMELDING/AFGEWEZEN/2025-09-01, LATER, AANMELDING",
        // There was an inschrijving after all
        "AANMELDING, 2025-01-01, AANMELDING/GEPLAATST/2024-08-01 INSCHRIJVING/BEEINDIGD/2025-01-01, LATER, INSCHRIJVING",
        "AANMELDING, 2020-01-01, INSCHRIJVING/BEEINDIGD/2020-01-01, WEG, INSCHRIJVING",
        "AANMELDING, 2023-01-01, INSCHRIJVING/BEEINDIGD/2023-01-01, SCHOON, INSCHRIJVING",
        // What runs is not touched, however long ago the subscription ended
        "AANMELDING, 2020-01-01, AANMELDING/ACTIEF/-, ONDERWEG, AANMELDING",
        "AANMELDING, 2020-01-01, AANMELDING/GEPLAATST/-, ONDERWEG, AANMELDING",
        "INSCHRIJVING, 2010-01-01, INSCHRIJVING/ACTIEF/-, ONDERWEG, INSCHRIJVING",
        "INSCHRIJVING, 2010-01-01, INSCHRIJVING/ACTIEF/2026-06-01, ONDERWEG, INSCHRIJVING",
        "KERN, 2010-01-01, AANMELDING/ACTIEF/-, ONDERWEG, KERN",
        // Two years after an inschrijving the details, five years after it the rest
        "INSCHRIJVING, 2024-06-02, INSCHRIJVING/BEEINDIGD/2024-06-02, LATER, INSCHRIJVING",
        "INSCHRIJVING, 2024-06-01, INSCHRIJVING/BEEINDIGD/2024-06-01, SCHOON, INSCHRIJVING",
        "KERN, 2024-06-01, INSCHRIJVING/BEEINDIGD/2024-06-01, LATER, KERN",
        "KERN, 2021-06-01, INSCHRIJVING/BEEINDIGD/2021-06-01, WEG, KERN",
        "INSCHRIJVING, 2021-06-01, INSCHRIJVING/BEEINDIGD/2021-06-01, WEG, INSCHRIJVING",
        // An inschrijving that is not shown any more was there all the same
        "INSCHRIJVING, 2025-06-01, -, LATER, INSCHRIJVING",
        "AANMELDING, 2025-06-01, -, WEG, AANMELDING"
    })
    void watErGaat(Bewaarfase fase, LocalDate sinds, String relaties, Wat wat, Bewaarfase nu) {
        Oordeel oordeel = Oordeel.van(Optional.of(deelnemer(relaties)), fase, sinds, PEIL);

        assertThat(oordeel.wat()).isEqualTo(wat);
        assertThat(oordeel.fase()).isEqualTo(nu);
    }

    @Test
    void wieDeHostNietMeerKentGaat() {
        assertThat(Oordeel.van(Optional.empty(), Bewaarfase.INSCHRIJVING, VANDAAG.minusYears(3), PEIL)
                        .wat())
                .isEqualTo(Wat.WEG);
    }

    private static Deelnemer deelnemer(String relaties) {
        List<Relatie> alle = relaties.equals("-")
                ? List.of()
                : Arrays.stream(relaties.split(" ")).map(OordeelTest::relatie).toList();
        return new Deelnemer(
                "1",
                "school",
                "52013",
                Optional.empty(),
                new Naam("Proef", "", Optional.empty(), "Persoon"),
                OnvolledigeDatum.van("2009-01-31"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                alle);
    }

    private static Relatie relatie(String tekst) {
        String[] delen = tekst.split("/");
        return new Relatie(
                tekst,
                Relatie.Soort.valueOf(delen[0]),
                Relatie.Status.valueOf(delen[1]),
                "Proef",
                "201.1",
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                LocalDate.of(2019, 4, 1),
                delen[2].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(delen[2])),
                Optional.empty(),
                Optional.empty());
    }
}
