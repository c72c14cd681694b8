package nl.vooropleiding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiVersieTest {

    @ParameterizedTest
    @CsvSource({
        "1.2.0, 1.2.0, true",
        "1.3.0, 1.2.9, true",
        "1.2.1, 1.2.0, true",
        "1.10.0, 1.9.0, true",
        "1.2.0, 1.2.1, false",
        "1.2.0, 1.3.0, false",
        "2.0.0, 1.9.0, false",
        "1.9.0, 2.0.0, false"
    })
    void a_plugin_fits_on_the_same_or_a_later_version_with_the_same_first_number(
            String hier, String nodig, boolean past) {
        assertThat(ApiVersie.van(hier).past(ApiVersie.van(nodig))).isEqualTo(past);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.x", "-1.2.3", "1.2.3-SNAPSHOT", "99999.0.0", " 1.2.3"})
    void refuses_another_form(String tekst) {
        assertThatThrownBy(() -> ApiVersie.van(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reads_and_writes() {
        assertThat(ApiVersie.van("1.20.3")).isEqualTo(new ApiVersie(1, 20, 3)).hasToString("1.20.3");
    }

    @Test
    void numbers_are_not_negative() {
        assertThatThrownBy(() -> new ApiVersie(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
