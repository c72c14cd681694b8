package nl.vooropleiding.plugin.duiding;

import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.dia;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Startkwalificatie.Uitkomst;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StartkwalificatieTest {

    private static final Codelijst CODES = new Codelijst();

    private static final Resultaat HAVO = diploma(Onderwijssoort.VO, "27YU", "0372", "2014-06-17");
    private static final Resultaat VMBO = diploma(Onderwijssoort.VO, "00AH", "0400", "2011-06-15");
    private static final Resultaat MBO2 = diploma(Onderwijssoort.MBO, "08PG", "91770", "2018-07-01");
    private static final Resultaat ENTREE = diploma(Onderwijssoort.MBO, "08PG", "25251", "2016-07-01");
    private static final Resultaat MBO_ZONDER_NIVEAU = diploma(Onderwijssoort.MBO, "08PG", "23301", "2016-07-01");
    private static final Resultaat CERTIFICAAT =
            resultaat(Onderwijssoort.MBO, Waardedocument.CERTIFICAAT, "08PG", "25604", "2016-07-01");
    private static final Resultaat PROPEDEUSE =
            resultaat(Onderwijssoort.HO, Waardedocument.PROPEDEUSE, "25BE", "34609", "2015-08-31");
    private static final Resultaat BACHELOR =
            resultaat(Onderwijssoort.HO, Waardedocument.BACHELOR, "25BE", "34609", "2018-08-31");

    static Stream<Arguments> gevallen() {
        return Stream.of(
                Arguments.of(true, HAVO, Uitkomst.VERKLAARD),
                Arguments.of(true, MBO2, Uitkomst.VERKLAARD),
                Arguments.of(true, BACHELOR, Uitkomst.VERKLAARD),
                Arguments.of(true, PROPEDEUSE, Uitkomst.VERKLAARD),
                Arguments.of(true, VMBO, Uitkomst.NIET_VERKLAARD),
                Arguments.of(true, ENTREE, Uitkomst.NIET_VERKLAARD),
                Arguments.of(true, MBO_ZONDER_NIVEAU, Uitkomst.NIET_VERKLAARD),
                Arguments.of(true, CERTIFICAAT, Uitkomst.NIET_VERKLAARD),
                Arguments.of(false, VMBO, Uitkomst.NIET_BEHAALD),
                Arguments.of(false, PROPEDEUSE, Uitkomst.NIET_BEHAALD),
                Arguments.of(false, HAVO, Uitkomst.TEGENSPRAAK),
                Arguments.of(false, BACHELOR, Uitkomst.TEGENSPRAAK),
                Arguments.of(null, HAVO, Uitkomst.NIET_GELEVERD));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void watEenRecordVerklaart(Boolean geleverd, Resultaat resultaat, Uitkomst verwacht) {
        assertThat(Startkwalificatie.van(stand(geleverd, resultaat), CODES).uitkomst())
                .isEqualTo(verwacht);
    }

    @Test
    void hetOudsteBewijsVerklaart() {
        assertThat(Startkwalificatie.van(stand(true, BACHELOR, MBO2, HAVO, VMBO), CODES)
                        .door())
                .map(Resultaat::datum)
                .hasValue(java.util.Optional.of(LocalDate.of(2014, 6, 17)));
    }

    @Test
    void deDiaVerklaartHaarEigenIndicatieNiet() {
        assertThat(Startkwalificatie.van(dia(), CODES).uitkomst())
                .as("a deelname is no diploma")
                .isEqualTo(Uitkomst.NIET_VERKLAARD);
    }
}
