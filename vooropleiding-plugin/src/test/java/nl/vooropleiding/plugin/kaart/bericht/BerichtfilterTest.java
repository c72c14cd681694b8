package nl.vooropleiding.plugin.kaart.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bron.Operatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerichtfilterTest {

    @Test
    void watGekozenIsStaatInHetAdres_enKomtErZoWeerUit() {
        Map<String, String> gekozen = Map.of(
                "status", "STORING",
                "type", "AANVRAGEN_VOOROPLEIDING",
                "van", "2026-03-29",
                "tot", "2026-03-29",
                "nummer", "41174",
                "geblokkeerd", "J");
        Berichtfilter filter = Berichtfilter.uit(gekozen::get);

        assertThat(filter.delen()).isEqualTo(gekozen);
        assertThat(filter.inAdres()).startsWith("&status=STORING&type=").contains("&nummer=41174");
        assertThat(filter.leeg()).isFalse();
        Berichtvraag vraag = filter.vraag("school", new Bereik.Alles(), Optional.empty());
        assertThat(vraag.status()).contains(BerichtStatus.STORING);
        assertThat(vraag.operatie()).contains(Operatie.AANVRAGEN_VOOROPLEIDING);
        // The day on which the clock goes forward has 23 hours.
        assertThat(vraag.van()).contains(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(vraag.tot()).contains(Instant.parse("2026-03-29T22:00:00Z"));
    }

    @ParameterizedTest(name = "{0} = {1} telt als niet gekozen")
    @CsvSource({
        "status, KAPOT",
        "status, storing",
        "type, '<script>'",
        "van, 29-03-2026",
        "van, 2026-13-45",
        "tot, '2026-03-29T00:00'",
        "nummer, '   '",
        "geblokkeerd, ja"
    })
    void watIemandErZelfVanMaakteTeltNiet(String naam, String waarde) {
        Map<String, String> verzonnen = new HashMap<>(Map.of(naam, waarde));

        assertThat(Berichtfilter.uit(verzonnen::get).leeg()).isTrue();
    }
}
