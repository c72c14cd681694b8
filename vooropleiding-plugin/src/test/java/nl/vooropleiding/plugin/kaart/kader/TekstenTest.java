package nl.vooropleiding.plugin.kaart.kader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TekstenTest {

    private static final String BUNDEL = "nl.vooropleiding.plugin.kaart.teksten";

    @Test
    void nederlandsEnEngelsHebbenDezelfdeSleutels() {
        ResourceBundle nl = ResourceBundle.getBundle(BUNDEL, Locale.forLanguageTag("nl"));
        ResourceBundle en = ResourceBundle.getBundle(BUNDEL, Locale.ENGLISH);

        assertThat(en.keySet()).isEqualTo(nl.keySet());
    }

    @Test
    void eenTekstMetEenGatHeeftGeenRechteApostrof() {
        for (Locale taal : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
            ResourceBundle bundel = ResourceBundle.getBundle(BUNDEL, taal);
            assertThat(bundel.keySet())
                    .allSatisfy(sleutel ->
                            assertThat(bundel.getString(sleutel)).as(sleutel).doesNotContain("'"));
        }
    }

    @Test
    void wieGeenEngelsVraagtKrijgtNederlands() {
        assertThat(Teksten.voor(Locale.FRENCH).van("ja")).isEqualTo("Ja");
        assertThat(Teksten.voor(Locale.UK).van("ja")).isEqualTo("Yes");
    }

    @Test
    void tijdenZijnDieVanNederland() {
        Teksten nl = Teksten.voor(Locale.forLanguageTag("nl"));

        assertThat(nl.datumTijd(Instant.parse("2025-09-29T01:14:00Z"))).isEqualTo("29-09-2025 03:14");
        assertThat(nl.datum(Instant.parse("2025-12-31T23:30:00Z"))).isEqualTo("01-01-2026");
    }
}
