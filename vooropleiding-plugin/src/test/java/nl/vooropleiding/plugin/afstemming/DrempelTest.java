package nl.vooropleiding.plugin.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrempelTest {

    @ParameterizedTest(name = "{0} verschillen bij {1} studenten: een mens beslist = {2}")
    @CsvSource({
        "0,     0, false",
        "10,   20, false",
        "11,   20, true",
        "50, 1000, false",
        "51, 1000, true",
        "200, 40000, false",
        "201, 40000, true",
    })
    void vanafWanneerEenMensBeslist(long verschillen, long vergeleken, boolean mens) {
        assertThat(Drempel.overschreden(verschillen, vergeleken)).isEqualTo(mens);
    }
}
