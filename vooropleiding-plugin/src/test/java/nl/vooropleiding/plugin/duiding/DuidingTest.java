package nl.vooropleiding.plugin.duiding;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Oordeel;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Startkwalificatie.Uitkomst;
import nl.vooropleiding.plugin.stand.Resultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuidingTest {

    private static final Resultaat HAVO = diploma(VO, "27YU", "0372", "2026-06-17");
    private static final int MIDDENKADER = 3;

    @ParameterizedTest
    @CsvSource({"2026-06-16, TE_BEOORDELEN, TOEKOMST", "2026-06-17, JA, BEWIJS", "2026-06-18, JA, BEWIJS"})
    void een_diploma_is_bewijs_vanaf_de_dag_dat_het_is_behaald(LocalDate dag, Oordeel oordeel, Reden reden) {
        Toelating toelating = duiding(dag).toelatingen().get(MIDDENKADER);

        assertThat(toelating.oordeel()).isEqualTo(oordeel);
        assertThat(toelating.gronden().get(0).reden()).isEqualTo(reden);
    }

    @Test
    void een_diploma_van_later_spreekt_de_indicatie_niet_tegen_en_is_niemands_hoogste() {
        Duiding eerder = duiding(LocalDate.of(2026, 6, 16));
        assertThat(eerder.startkwalificatie().uitkomst()).isEqualTo(Uitkomst.NIET_BEHAALD);
        assertThat(eerder.hoogste()).isEmpty();

        Duiding later = duiding(LocalDate.of(2026, 6, 17));
        assertThat(later.startkwalificatie().uitkomst()).isEqualTo(Uitkomst.TEGENSPRAAK);
        assertThat(later.hoogste().orElseThrow().voorstel().code()).isEqualTo("06");
    }

    private static Duiding duiding(LocalDate dag) {
        return Duiding.van(
                stand(false, HAVO),
                new Codelijst(),
                new Toelaatbaarheid.Vraag(dag, Optional.empty(), LocalDate.of(2026, 8, 1)));
    }
}
