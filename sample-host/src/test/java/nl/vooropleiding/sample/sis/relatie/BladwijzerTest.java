package nl.vooropleiding.sample.sis.relatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BladwijzerTest {

    private static final Bladwijzer BEGIN = new Bladwijzer(Instant.EPOCH, 0);

    @Test
    void whatWasWrittenIsReadBack() {
        Bladwijzer hier = new Bladwijzer(Instant.parse("2026-01-02T03:04:05.678Z"), 42);

        assertThat(Bladwijzer.lees(Optional.of(hier.toString()), BEGIN)).isEqualTo(hier);
    }

    @Test
    void withoutOneItIsTheBeginning() {
        assertThat(Bladwijzer.lees(Optional.empty(), BEGIN)).isEqualTo(BEGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "1", "1_", "a_b", "1_2_3", "99999999999999999999_1", "' or 1=1"})
    void anythingElseIsRefused(String tekst) {
        assertThatThrownBy(() -> Bladwijzer.lees(Optional.of(tekst), BEGIN))
                .isInstanceOf(Bladwijzer.OngeldigException.class);
    }
}
