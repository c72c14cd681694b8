package nl.vooropleiding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TekstTest {

    @Test
    void speaks_the_language_of_the_reader_or_dutch() {
        Tekst tekst = Tekst.van("Vooropleidingen", "Prior education");

        assertThat(tekst.in(Locale.UK)).isEqualTo("Prior education");
        assertThat(tekst.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("Vooropleidingen");
        assertThat(tekst.in(Locale.FRENCH)).isEqualTo("Vooropleidingen");
    }

    @Test
    void is_there_in_dutch_at_least() {
        assertThatThrownBy(() -> new Tekst(Map.of("en", "Prior education"))).isInstanceOf(NullPointerException.class);
    }
}
