package nl.vooropleiding.sample.sis.relatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VolgnummersTest {

    @Test
    void theFirstIsOne() {
        assertThat(Volgnummers.na(List.of())).isEqualTo("1.1");
    }

    @Test
    void theNextFollowsTheHighestNotTheLast() {
        assertThat(Volgnummers.na(List.of("9.1", "201.2", "10.1"))).isEqualTo("202.1");
    }

    @Test
    void aVerbintenisFollowsItsAanmelding() {
        assertThat(Volgnummers.vervolg("202.1")).isEqualTo("202.2");
    }
}
