package nl.vooropleiding.plugin.kaart.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bron.Foutcode;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person is told to do about a refusal. */
class AdviesTest {

    private final Berichtwoorden woorden = new Berichtwoorden(Teksten.voor(Locale.forLanguageTag("nl")));

    @ParameterizedTest(name = "{0}")
    @EnumSource(Foutcode.class)
    void bijGeenEnkeleTechnischeFoutMoetDeDeelnemerAnders(Foutcode code) {
        assertThat(woorden.advies(BerichtStatus.AFGEKEURD, true, Optional.of(code.name())))
                .hasValueSatisfying(
                        advies -> assertThat(advies).contains("beheerder").doesNotContain("Personalia"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "DK0001,             fout in de software",
        "DK0002,             niet gemachtigd",
        "DK0004,             voldoet niet aan het contract",
        "DK0050,             Lees de melding",
        "EK0023,             fout in de software",
        "EK0030,             vervangt het certificaat",
        "EK0031,             ondertekening werd niet aanvaard",
        "soap:Client.XX9999, fout in de software",
    })
    void eenFaultGaatOverDeTechniek(String code, String advies) {
        assertThat(woorden.advies(BerichtStatus.AFGEKEURD, true, Optional.of(code)))
                .hasValueSatisfying(a -> assertThat(a).contains(advies));
    }

    @Test
    void eenOordeelGaatOverDeGegevens() {
        assertThat(woorden.advies(BerichtStatus.AFGEKEURD, false, Optional.of("XYZ999")))
                .hasValueSatisfying(a -> assertThat(a).contains("Personalia"));
    }
}
