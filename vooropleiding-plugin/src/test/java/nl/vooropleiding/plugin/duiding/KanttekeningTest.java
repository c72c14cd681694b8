package nl.vooropleiding.plugin.duiding;

import static nl.vooropleiding.plugin.duiding.Kanttekening.EINDE_VOOR_BEGIN;
import static nl.vooropleiding.plugin.duiding.Kanttekening.IN_DE_TOEKOMST;
import static nl.vooropleiding.plugin.duiding.Kanttekening.ONMOGELIJK_CIJFER;
import static nl.vooropleiding.plugin.duiding.Kanttekening.VOOR_HET_LEVERJAAR;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.vak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanttekeningTest {

    private static final LocalDate NU = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} tot en met {1}: van ervoor is {2}")
    @CsvSource({
        "VO, 2005-12-31, true", "VO, 2006-01-01, false",
        "VSO, 2011-12-31, true", "VSO, 2012-01-01, false",
        "VAVO, 2006-12-31, true", "VAVO, 2007-01-01, false",
        "MBO, 2006-12-31, true", "MBO, 2007-01-01, false",
        "HO, 1990-12-31, true", "HO, 1991-01-01, false"
    })
    void watVanVoorHetEersteJaarIsBlijftEnZegtHet(Onderwijssoort soort, String dag, boolean ervoor) {
        assertThat(Kanttekening.bij(deelname(soort, "08PG", "91770", "1989-08-01", dag), NU))
                .isEqualTo(ervoor ? Set.of(VOOR_HET_LEVERJAAR) : Set.of());
        assertThat(Kanttekening.bij(diploma(soort, "08PG", "91770", dag), NU).contains(VOOR_HET_LEVERJAAR))
                .isEqualTo(ervoor);
    }

    @Test
    void eenEindeVoorHetBegin() {
        assertThat(Kanttekening.bij(deelname(Onderwijssoort.MBO, "08PG", "91770", "2016-12-01", "2016-11-30"), NU))
                .containsExactly(EINDE_VOOR_BEGIN);
        assertThat(Kanttekening.bij(deelname(Onderwijssoort.MBO, "08PG", "91770", "2016-12-01", "2016-12-01"), NU))
                .isEmpty();
    }

    @Test
    void eenDiplomaInDeToekomst() {
        assertThat(Kanttekening.bij(diploma(Onderwijssoort.VO, "27YU", "0372", "2026-03-03"), NU))
                .containsExactly(IN_DE_TOEKOMST);
        assertThat(Kanttekening.bij(diploma(Onderwijssoort.VO, "27YU", "0372", "2026-03-02"), NU))
                .isEmpty();
        assertThat(Kanttekening.bij(diploma(Onderwijssoort.VO, "27YU", "0372", null), NU))
                .isEmpty();
    }

    @ParameterizedTest(name = "eindcijfer {0}: onmogelijk is {1}")
    @CsvSource({"0, true", "0.9, true", "1, false", "10, false", "10.1, true", "11, true"})
    void eenCijferLigtTussenEenEnTien(String cijfer, boolean onmogelijk) {
        var diploma = diploma(Onderwijssoort.VO, "27YU", "0372", "2014-06-17", vak("1001", null, null, cijfer));

        assertThat(Kanttekening.bij(diploma, NU).contains(ONMOGELIJK_CIJFER)).isEqualTo(onmogelijk);
    }
}
