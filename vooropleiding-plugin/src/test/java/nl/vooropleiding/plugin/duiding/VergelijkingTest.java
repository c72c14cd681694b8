package nl.vooropleiding.plugin.duiding;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Vergelijking.Regel;
import nl.vooropleiding.plugin.duiding.Vergelijking.Uitkomst;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VergelijkingTest {

    private static final Resultaat HAVO = diploma(VO, "27YU", "0372", "2014-06-17");
    private static final Deelname HAVO_GEVOLGD = deelname(VO, "27YU", "0372", "2013-08-01", "2014-07-31");
    private static final Deelname HBO = deelname(HO, "25BE", "34139", "2014-09-01", "2016-01-31");

    /** What was declared, what was delivered, and what comes of it. */
    record Geval(String wat, Opgave opgave, Uitkomst uitkomst) {
        @Override
        public String toString() {
            return wat;
        }
    }

    static Stream<Geval> naastEenHavodiploma() {
        return Stream.of(
                new Geval("havo met diploma", opgave(Vooropleidingsoort.HAVO, true, null, null, null), Uitkomst.GELIJK),
                new Geval("havo 2014", opgave(Vooropleidingsoort.HAVO, true, 2014, "27YU", "0372"), Uitkomst.GELIJK),
                new Geval(
                        "havo zonder diploma",
                        opgave(Vooropleidingsoort.HAVO, false, null, null, null),
                        Uitkomst.VERSCHILT),
                new Geval("havo 2013", opgave(Vooropleidingsoort.HAVO, true, 2013, null, null), Uitkomst.VERSCHILT),
                new Geval(
                        "havo van een andere school",
                        opgave(Vooropleidingsoort.HAVO, true, 2014, "00AH", null),
                        Uitkomst.VERSCHILT),
                new Geval(
                        "ander profiel", opgave(Vooropleidingsoort.HAVO, true, 2014, null, "0371"), Uitkomst.VERSCHILT),
                new Geval("vwo 2014", opgave(Vooropleidingsoort.VWO, true, 2014, null, null), Uitkomst.ALLEEN_HIER),
                new Geval(
                        "basisonderwijs",
                        opgave(Vooropleidingsoort.BASISONDERWIJS, true, 2007, null, null),
                        Uitkomst.ALLEEN_HIER));
    }

    @ParameterizedTest
    @MethodSource("naastEenHavodiploma")
    void een_opgave_naast_wat_is_geleverd(Geval geval) {
        List<Regel> regels = vergelijk(List.of(bewaard("1", geval.opgave())), stand(List.of(), HAVO));

        assertThat(regels.get(0).uitkomst()).isEqualTo(geval.uitkomst());
        assertThat(regels.get(0).gegeven().isPresent()).isEqualTo(geval.uitkomst() != Uitkomst.ALLEEN_HIER);
        assertThat(regels).hasSize(geval.uitkomst() == Uitkomst.ALLEEN_HIER ? 2 : 1);
    }

    @Test
    void wat_niet_is_opgegeven_staat_alleen_bij_DUO_en_een_deelname_met_diploma_niet_nog_eens() {
        List<Regel> regels = vergelijk(List.of(), stand(List.of(HAVO_GEVOLGD, HBO), HAVO));

        assertThat(regels).extracting(Regel::uitkomst).containsExactly(Uitkomst.ALLEEN_DUO, Uitkomst.ALLEEN_DUO);
        assertThat(regels.stream().map(r -> r.gegeven().orElseThrow())).containsExactly(HAVO, HBO);
        assertThat(regels.get(0).voorstel()).contains(opgave(Vooropleidingsoort.HAVO, true, 2014, "27YU", "0372"));
        assertThat(regels.get(1).voorstel().orElseThrow().diploma()).isFalse();
    }

    @Test
    void van_twee_van_een_soort_hoort_bij_een_opgave_wat_het_meest_overeenkomt() {
        Resultaat eerder = diploma(VO, "00AH", "0372", "2010-06-17");

        List<Regel> regels = vergelijk(
                List.of(bewaard("1", opgave(Vooropleidingsoort.HAVO, true, 2010, null, null))),
                stand(List.of(), HAVO, eerder));

        assertThat(regels.get(0).gegeven()).contains(eerder);
        assertThat(regels.get(0).uitkomst()).isEqualTo(Uitkomst.GELIJK);
        assertThat(regels.get(1).gegeven()).contains(HAVO);
    }

    @Test
    void een_certificaat_is_geen_vooropleiding() {
        Resultaat certificaat = resultaat(VO, Waardedocument.CERTIFICAAT, "27YU", "0372", "2014-06-17");

        assertThat(vergelijk(List.of(), stand(List.of(), certificaat))).isEmpty();
    }

    @Test
    void over_te_nemen_is_alleen_wat_DUO_anders_of_alleen_heeft() {
        assertThat(vergelijk(
                        List.of(
                                bewaard("1", opgave(Vooropleidingsoort.HAVO, true, 2014, null, null)),
                                bewaard("2", opgave(Vooropleidingsoort.BASISONDERWIJS, true, 2007, null, null))),
                        stand(List.of(HBO), HAVO)))
                .extracting(Regel::over)
                .containsExactly(false, false, true);
    }

    private static List<Regel> vergelijk(List<Opgave.Bewaard> opgaven, Stand stand) {
        return Vergelijking.van(opgaven, stand, new Codelijst()).regels();
    }

    private static Stand stand(List<Deelname> deelnames, Resultaat... resultaten) {
        return new Stand(Optional.empty(), Optional.empty(), deelnames, List.of(resultaten));
    }

    private static Opgave.Bewaard bewaard(String id, Opgave opgave) {
        return new Opgave.Bewaard(id, "1", "opgave " + id, opgave);
    }

    private static Opgave opgave(Vooropleidingsoort soort, boolean diploma, Integer jaar, String brin, String code) {
        return new Opgave(
                soort,
                diploma,
                Optional.ofNullable(jaar).map(Year::of),
                Optional.ofNullable(brin),
                Optional.ofNullable(code));
    }
}
