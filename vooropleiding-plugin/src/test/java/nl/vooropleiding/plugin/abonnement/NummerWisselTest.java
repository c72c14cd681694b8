package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NummerWisselTest {

    /** 9999900.. are BSNs, 1000000.. onderwijsnummers: both from test ranges. */
    @ParameterizedTest(name = "geval {index}: dezelfde persoon is {2}")
    @CsvSource({
        ",          999990007, true",
        "100000041, 999990007, true",
        "999990007, 999990007, true",
        "999990007, 999990019, false",
        "999990007, 100000041, false",
        "100000041, 100000053, false",
        "999990007, ,          false",
    })
    void alleenEenOnderwijsnummerDatBsnWerdIsDezelfdePersoon(String oud, String nieuw, boolean zelfde) {
        assertThat(NummerWissel.isZelfdePersoon(nummer(oud), nummer(nieuw))).isEqualTo(zelfde);
    }

    private static Optional<PersoonsgebondenNummer> nummer(String cijfers) {
        return Optional.ofNullable(cijfers).map(PersoonsgebondenNummer::van);
    }
}
