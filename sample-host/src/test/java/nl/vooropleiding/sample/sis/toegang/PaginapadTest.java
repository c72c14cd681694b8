package nl.vooropleiding.sample.sis.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginapadTest {

    private static final String PLUGIN = "/vooropleiding-plugin";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vooropleiding-plugin",
                "/vooropleiding-plugin/aangemeld",
                "/vooropleiding-plugin/pagina.xhtml?deelnemer=26&verbintenis=V76",
                "/vooropleiding-plugin/a/b.xhtml?x=%2F",
            })
    void aPageOfThePluginIsAPlaceToGoBackTo(String adres) {
        assertThat(Paginapad.binnen(PLUGIN, adres)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//kwaad.example/vooropleiding-plugin/",
                "https://kwaad.example/vooropleiding-plugin/",
                "/vooropleiding-plugin2/pagina",
                "/vooropleiding-plugin/../sample-host/",
                "/vooropleiding-plugin/..",
                "/vooropleiding-plugin//kwaad.example",
                "/vooropleiding-plugin/%2e%2e/sample-host",
                "/vooropleiding-plugin\\kwaad",
                "/vooropleiding-plugin/a\r\nSet-Cookie: x",
                "/vooropleiding-plugin/a#code",
                "javascript:alert(1)",
                "vooropleiding-plugin/pagina",
            })
    void anythingElseIsNot(String adres) {
        assertThat(Paginapad.binnen(PLUGIN, adres)).isFalse();
    }

    @Test
    void noAddressIsNone() {
        assertThat(Paginapad.binnen(PLUGIN, null)).isFalse();
    }
}
