package nl.vooropleiding.plugin.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    private static final String CONTEXT = "/vooropleiding-plugin";

    @Test
    void itKeepsWhichCardItIsAndNothingThatWasTyped() {
        Map<String, String> parameters = Map.of(
                "deelnemer", "d 1&x=/", "verbintenis", "v2", "bsn", "123456782", "jakarta.faces.ViewState", "abc");

        assertThat(ReturnAddress.of(CONTEXT, "/vooropleidingen-duo.xhtml", parameters::get))
                .isEqualTo(CONTEXT + "/vooropleidingen-duo.xhtml?deelnemer=d+1%26x%3D%2F&verbintenis=v2");
    }

    @Test
    void anExpiredFormComesBackWithAMessage() {
        assertThat(ReturnAddress.afterExpiry(CONTEXT, "/p.xhtml", Map.of("deelnemer", "d1")::get))
                .isEqualTo(CONTEXT + "/p.xhtml?deelnemer=d1&melding=verlopen");
        assertThat(ReturnAddress.afterExpiry(CONTEXT, "/p.xhtml", naam -> null))
                .isEqualTo(CONTEXT + "/p.xhtml?melding=verlopen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elders.example", "/../sample-host", "elders", "/a\r\nSet-Cookie: x", "/<script>", ""})
    void aPathThatIsNotOursBecomesTheStart(String path) {
        assertThat(ReturnAddress.of(CONTEXT, path, naam -> null)).isEqualTo(CONTEXT + "/");
    }

    @Test
    void anOverlongIdIsLeftOut() {
        assertThat(ReturnAddress.of(CONTEXT, "/p.xhtml", Map.of("deelnemer", "x".repeat(300))::get))
                .isEqualTo(CONTEXT + "/p.xhtml");
    }
}
