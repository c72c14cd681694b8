package nl.vooropleiding.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UitvoerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "../x.json", "a/b", "a\"b", "a\r\nSet-Cookie: x", ".htaccess", "a b"})
    void a_file_name_can_stand_in_a_header(String naam) {
        assertThatThrownBy(() -> new Uitvoer(naam, "application/json", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "html", "text/html\r\nX: y", "text/html; charset=\"x\""})
    void a_media_type_can_stand_in_a_header(String mediatype) {
        assertThatThrownBy(() -> new Uitvoer("uitvoer.json", mediatype, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void its_text_shows_no_content() {
        assertThat(new Uitvoer("uitvoer.json", "application/json", "geheim".getBytes()))
                .hasToString("Uitvoer[uitvoer.json, 6 bytes]");
        assertThat(new Uitvoer("uitvoer.html", "text/html; charset=UTF-8", new byte[0]).mediatype())
                .isEqualTo("text/html; charset=UTF-8");
    }
}
