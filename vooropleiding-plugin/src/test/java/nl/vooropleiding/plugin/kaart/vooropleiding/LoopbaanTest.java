package nl.vooropleiding.plugin.kaart.vooropleiding;

import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.CODES;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NL;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NU;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.VRAAG;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.kaart.vooropleiding.Loopbaan.Baan;
import nl.vooropleiding.plugin.kaart.vooropleiding.Loopbaan.Stuk;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbaanTest {

    @ParameterizedTest(name = "{0} tot {1}: getekend {2} tot {3}")
    @CsvSource({
        "2014-09-01, 2016-01-31, 2014-09-01, 2016-01-31, false, 31-01-2016",
        "2016-12-01,           , 2016-12-01, 2026-03-02, true, einde niet geleverd",
        "2016-12-01, 2016-12-01, 2016-12-01, 2016-12-01, false, 01-12-2016",
        "2016-12-01, 2015-01-01, 2016-12-01, 2016-12-01, false, 01-01-2015",
        "2026-08-01,           , 2026-08-01, 2026-08-01, true, einde niet geleverd",
        "1850-08-01, 1860-07-31, 1966-03-02, 1966-03-02, false, 31-07-1860",
        "2024-08-01, 2150-07-31, 2024-08-01, 2034-03-02, false, 31-07-2150"
    })
    void eenDeelnameIsEenBalk(String in, String uit, LocalDate begin, LocalDate einde, boolean open, String inWoorden) {
        Stuk balk = stukken(deelname(MBO, "08PG", "91770", in, uit), 3).get(0);

        assertThat(balk.begin()).isEqualTo(begin);
        assertThat(balk.einde()).isEqualTo(einde);
        assertThat(balk.open()).isEqualTo(open);
        assertThat(balk.merk()).isFalse();
        assertThat(balk.tot()).isEqualTo(inWoorden);
    }

    @Test
    void eenDiplomaIsEenMerk() {
        Stuk merk = stukken(diploma(VO, "27YU", "0372", "2014-06-17"), 0).get(0);

        assertThat(merk.merk()).isTrue();
        assertThat(merk.begin()).isEqualTo(merk.einde()).isEqualTo(LocalDate.of(2014, 6, 17));
        assertThat(merk.wat()).isEqualTo("diploma havo Economie en Maatschappij, 2014");
        assertThat(merk.van()).isEqualTo("17-06-2014");
        assertThat(merk.anker()).isEqualTo("r1");
    }

    @Test
    void elkeSoortHeeftEenBaanEnEenLegeZegtVanafWanneerErZouZijnGeleverd() {
        Loopbaan loopbaan = loopbaan(deelname(HO, "25BE", "34609", "2014-09-01", null));

        assertThat(loopbaan.banen()).extracting(Baan::naam).containsExactly("VO", "VSO", "VAVO", "MBO", "HO");
        assertThat(loopbaan.banen().get(1).leeg()).isEqualTo("niets geleverd (VSO wordt geleverd vanaf 2012)");
        assertThat(loopbaan.banen().get(4).leeg()).isEmpty();
    }

    @Test
    void deLijnLooptVanDeEersteDagTotVandaagOfLater() {
        assertThat(loopbaan(deelname(VO, "00AH", "0372", "2011-08-01", null)))
                .satisfies(l -> assertThat(l.van()).isEqualTo("2011-08-01"))
                .satisfies(l -> assertThat(l.tot()).isEqualTo(NU));
        assertThat(loopbaan(deelname(VO, "00AH", "0372", "2011-08-01", "2027-07-31"))
                        .tot())
                .isEqualTo("2027-07-31");
    }

    private static List<Stuk> stukken(Gegeven gegeven, int baan) {
        return loopbaan(gegeven).banen().get(baan).stukken();
    }

    private static Loopbaan loopbaan(Gegeven gegeven) {
        Stand stand = new Stand(
                Optional.empty(),
                Optional.empty(),
                Stream.of(gegeven)
                        .filter(Deelname.class::isInstance)
                        .map(Deelname.class::cast)
                        .toList(),
                Stream.of(gegeven)
                        .filter(Resultaat.class::isInstance)
                        .map(Resultaat.class::cast)
                        .toList());
        return Loopbaan.van(new Recordlijst(CODES, NL, NU, Duiding.van(stand, CODES, VRAAG)).van(stand), NL, NU);
    }
}
