package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vooropleiding.plugin.bron.Foutcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a refusal for good concerns; which faults are for good is said by {@code SoapRegisterTest}. */
class ReikwijdteTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Foutcode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DK0002", "EK0030", "EK0031"})
    void deMeesteFoutenGaanOverHetBerichtAlleen(Foutcode code) {
        assertThat(Reikwijdte.van(Optional.of(code.name()))).isEqualTo(Reikwijdte.BERICHT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DK0002, INSTELLING", "EK0030, CERTIFICAAT", "EK0031, CERTIFICAAT", "soap:Client.XX9999, BERICHT"})
    void wieNietBinnenMagIsDeInstellingOfHetCertificaat(String code, Reikwijdte reikwijdte) {
        assertThat(Reikwijdte.van(Optional.of(code))).isEqualTo(reikwijdte);
    }

    @Test
    void zonderCodeIsHetHetBericht() {
        assertThat(Reikwijdte.van(Optional.empty())).isEqualTo(Reikwijdte.BERICHT);
    }
}
