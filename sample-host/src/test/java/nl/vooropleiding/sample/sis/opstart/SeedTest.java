package nl.vooropleiding.sample.sis.opstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTest {

    private static final SeedDatum DATUM = new SeedDatum(LocalDate.of(2026, 3, 1));

    private static List<Csv.Regel> lees(String bestand) {
        return Csv.lees("seed/" + bestand);
    }

    private static Set<String> sleutels(String bestand, String kolom) {
        return lees(bestand).stream()
                .map(r -> r.van("instelling") + "/" + r.van(kolom))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-01, 2015-08-01",
        "P-08-01, 2025-08-01",
        "P+1-07-31, 2026-07-31",
        "P-2-08-01, 2023-08-01",
        "-20, 2026-02-09",
    })
    void datesKeepFittingTheCalendar(String tekst, LocalDate verwacht) {
        assertThat(DATUM.lees(tekst)).contains(verwacht);
    }

    @Test
    void theSchoolYearBeginsInAugust() {
        assertThat(new SeedDatum(LocalDate.of(2026, 8, 1)).lees("P-08-01")).contains(LocalDate.of(2026, 8, 1));
        assertThat(new SeedDatum(LocalDate.of(2026, 7, 31)).lees("P-08-01")).contains(LocalDate.of(2025, 8, 1));
    }

    @Test
    void everyStudentHasANumberForTestsOrNone() {
        List<Csv.Regel> deelnemers = lees("deelnemers.csv");

        assertThat(deelnemers).hasSizeGreaterThanOrEqualTo(45);
        for (Csv.Regel r : deelnemers) {
            r.optioneel("pgn").ifPresent(nummer -> {
                boolean bsn = PersoonsgebondenNummer.van(nummer).soort() == PersoonsgebondenNummer.Soort.BSN;
                assertThat(nummer).startsWith(bsn ? "99999" : "10");
            });
            assertThat(OnvolledigeDatum.van(r.van("geboortedatum"))).isNotNull();
        }
    }

    @Test
    void relationsBelongToStudentsAndOpleidingenThatAreThere() {
        Set<String> nummers = sleutels("deelnemers.csv", "nummer");
        Set<String> opleidingen = sleutels("opleidingen.csv", "code");
        for (Csv.Regel r : lees("relaties.csv")) {
            assertThat(nummers).contains(r.van("instelling") + "/" + r.van("nummer"));
            assertThat(opleidingen).contains(r.van("instelling") + "/" + r.van("opleiding"));
            assertThat(DATUM.lees(r.van("begin"))).isPresent();
        }
        assertThat(sleutels("organisatie.csv", "eenheid")).containsAll(sleutels("opleidingen.csv", "eenheid"));
    }

    @Test
    void theStudentOfTheStoryHasNothingThatRuns() {
        for (Csv.Regel r : lees("relaties.csv")) {
            if (r.van("nummer").equals("41174")) {
                assertThat(r.van("status")).isEqualTo("BEEINDIGD");
            }
        }
    }

    @Test
    void everyDemoUserHasAPasswordAndAPlace() {
        Set<String> namen = new HashSet<>();
        Csv.lees("demo-gebruikers.txt").forEach(r -> namen.add(r.van("gebruikersnaam")));
        Set<String> plaatsen = new HashSet<>();
        lees("gebruikers.csv").forEach(r -> plaatsen.add(r.van("gebruikersnaam")));

        assertThat(plaatsen).isEqualTo(namen);
    }
}
