package nl.vooropleiding.plugin.duiding;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.HoogsteVooropleiding.Rang;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoogsteVooropleidingTest {

    private static final Codelijst CODES = new Codelijst();

    @ParameterizedTest(name = "{1} {2}: {3}")
    @CsvSource({
        "VO, DIPLOMA, 6411, 04",
        "VO, DIPLOMA, 6621, 04",
        "VO, DIPLOMA, 6731, 04",
        "VO, DIPLOMA, 0400, 05",
        "VAVO, DIPLOMA, 0001, 05",
        "VO, DIPLOMA, 0372, 06",
        "VO, DIPLOMA, 0100, 07",
        "MBO, DIPLOMA, 25251, 08",
        "MBO, DIPLOMA, 91770, 08",
        "MBO, DIPLOMA, 23301, 08",
        "MBO, DIPLOMA, 25605, 09",
        "MBO, DIPLOMA, 25604, 09",
        "HO, PROPEDEUSE, 34609, 10",
        "HO, PROPEDEUSE, 56604, 14",
        "HO, ASSOCIATE_DEGREE, 80009, 11",
        "HO, BACHELOR, 34609, 11",
        "HO, MASTER, 44609, 11",
        "HO, BACHELOR, 56604, 15",
        "HO, MASTER, 60300, 16"
    })
    void elkWaardedocumentHeeftZijnCode(Onderwijssoort soort, Waardedocument document, String code, String verwacht) {
        assertThat(van(resultaat(soort, document, "25BE", code, "2018-07-01")))
                .extracting(Rang::code)
                .containsExactly(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"VO, DIPLOMA, 0090", "VO, DIPLOMA, 9999", "VO, CERTIFICAAT, 0400", "MBO, CERTIFICAAT, 25604"})
    void zonderDiplomaIsErGeenVoorstel(Onderwijssoort soort, Waardedocument document, String code) {
        assertThat(HoogsteVooropleiding.van(stand(true, resultaat(soort, document, "25BE", code, "2018-07-01")), CODES))
                .isEmpty();
        assertThat(HoogsteVooropleiding.van(stand(true), CODES)).isEmpty();
    }

    @Test
    void deCodesLopenNietOpVolgordeVanNiveau() {
        Resultaat mbo2 = diploma(MBO, "08PG", "91770", "2010-07-01");
        Resultaat havo = diploma(VO, "02TE", "0372", "2012-07-01");
        Resultaat wo = resultaat(HO, Waardedocument.PROPEDEUSE, "21PC", "56604", "2014-07-01");
        Resultaat hbo = resultaat(HO, Waardedocument.BACHELOR, "25BE", "34609", "2018-07-01");
        Resultaat nogEenHavo = diploma(VO, "02TE", "0371", "2013-07-01");

        assertThat(van(nogEenHavo, mbo2, havo, wo, hbo))
                .as("van iedere code het eerst behaalde")
                .containsExactly(new Rang("11", hbo), new Rang("14", wo), new Rang("06", havo), new Rang("08", mbo2));
    }

    private static List<Rang> van(Resultaat... resultaten) {
        HoogsteVooropleiding hoogste =
                HoogsteVooropleiding.van(stand(null, resultaten), CODES).orElseThrow();
        return Stream.concat(Stream.of(hoogste.voorstel()), hoogste.daarna().stream())
                .toList();
    }
}
