package nl.vooropleiding.plugin.werklijst;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Vergelijking;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpgaveregelsTest {

    private static final Stand HAVO_2014 = stand(true, diploma(VO, "27YU", "0372", "2014-06-17"));

    /** What was declared beside a diploma havo of 2014, and whether somebody has to look at it. */
    record Geval(String wat, Opgave opgave, boolean telt) {
        @Override
        public String toString() {
            return wat;
        }
    }

    static Stream<Geval> gevallen() {
        return Stream.of(
                new Geval("havo 2014", opgave(Vooropleidingsoort.HAVO, true, 2014), false),
                new Geval("havo zonder jaar", opgave(Vooropleidingsoort.HAVO, true, null), false),
                new Geval("havo 2013", opgave(Vooropleidingsoort.HAVO, true, 2013), true),
                new Geval("havo zonder diploma", opgave(Vooropleidingsoort.HAVO, false, null), true),
                new Geval("een vwo-diploma dat DUO niet levert", opgave(Vooropleidingsoort.VWO, true, 2016), true),
                new Geval("vwo, zonder diploma", opgave(Vooropleidingsoort.VWO, false, 2016), false),
                new Geval("vwo van voor DUO levert", opgave(Vooropleidingsoort.VWO, true, 2005), false),
                new Geval("mbo van voor DUO levert", opgave(Vooropleidingsoort.MBO_4, true, 2006), false),
                new Geval("mbo dat DUO zou moeten leveren", opgave(Vooropleidingsoort.MBO_4, true, 2007), true),
                new Geval("hbo van lang geleden", opgave(Vooropleidingsoort.HBO, true, 1995), true),
                new Geval("iets buiten het register", opgave(Vooropleidingsoort.ANDERS, true, 2016), false),
                new Geval(
                        "basisonderwijs levert DUO nooit",
                        opgave(Vooropleidingsoort.BASISONDERWIJS, true, 2012),
                        false));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void welk_verschil_op_de_werklijst_hoort(Geval geval) {
        assertThat(feiten(geval.opgave())).hasSize(geval.telt() ? 1 : 0);
    }

    @Test
    void wat_alleen_duo_levert_hoeft_niemand_op_te_geven() {
        assertThat(Opgaveregels.feiten(Vergelijking.van(List.of(), HAVO_2014, new Codelijst())))
                .isEmpty();
    }

    @Test
    void een_ander_verschil_is_een_ander_punt_en_hetzelfde_verschil_hetzelfde() {
        Feit jaar = feiten(opgave(Vooropleidingsoort.HAVO, true, 2013)).get(0);

        assertThat(feiten(opgave(Vooropleidingsoort.HAVO, true, 2013)).get(0).sleutel())
                .isEqualTo(jaar.sleutel());
        assertThat(feiten(opgave(Vooropleidingsoort.HAVO, true, 2012)).get(0).sleutel())
                .isNotEqualTo(jaar.sleutel());
    }

    private static List<Feit> feiten(Opgave opgave) {
        List<Opgave.Bewaard> opgaven = List.of(new Opgave.Bewaard("o1", "s", "havo", opgave));
        return Opgaveregels.feiten(Vergelijking.van(opgaven, HAVO_2014, new Codelijst()));
    }

    private static Opgave opgave(Vooropleidingsoort soort, boolean diploma, Integer jaar) {
        return new Opgave(soort, diploma, Optional.ofNullable(jaar).map(Year::of), Optional.empty(), Optional.empty());
    }
}
