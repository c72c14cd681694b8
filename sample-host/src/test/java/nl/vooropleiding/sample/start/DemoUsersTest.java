package nl.vooropleiding.sample.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoUsersTest {

    @Test
    void commentIsLeftOut() {
        assertThat(DemoUsers.table(List.of("# comment", "", "intake;demo;M. Dijkstra;intake, Techniek")))
                .isEqualToIgnoringWhitespace("intake demo intake, Techniek (M. Dijkstra)");
    }

    @Test
    void theFileOfTheHostCanBeRead() throws Exception {
        assertThat(DemoUsers.table()).contains("intake", "beheer", "privacy");
    }
}
