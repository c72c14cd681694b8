package nl.vooropleiding.plugin.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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
    void whatWasAskedForKeepsItsFilter() {
        Map<String, String[]> asked = new LinkedHashMap<>();
        asked.put("status", new String[] {"WACHTRIJ"});
        asked.put("type", new String[] {"A b&c", "tweede"});
        asked.put("melding", new String[] {"GEDAAN"});
        asked.put("jakarta.faces.ViewState", new String[] {"abc"});
        asked.put("lijst:blokkeer", new String[] {"x"});
        asked.put("leeg", new String[] {""});

        assertThat(ReturnAddress.asked(CONTEXT, "/bron-berichten.xhtml", asked))
                .isEqualTo(CONTEXT + "/bron-berichten.xhtml?status=WACHTRIJ&type=A+b%26c&type=tweede");
    }

    @Test
    void anAddressThatNeverEndsIsCutShort() {
        Map<String, String[]> asked = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            asked.put("naam" + (char) ('a' + i % 26) + "x".repeat(i / 26), new String[] {"y".repeat(200)});
        }
        asked.put("lang", new String[] {"x".repeat(300)});

        assertThat(ReturnAddress.asked(CONTEXT, "/p.xhtml", asked))
                .startsWith(CONTEXT + "/p.xhtml?naama=yyy")
                .hasSizeLessThan(5_000)
                .doesNotContain("lang=");
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
