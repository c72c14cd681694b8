package nl.vooropleiding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "regel\nvervalst", "0123456789012345678901234567890123456", "a_b", "a;b", "é"})
    void a_correlation_id_cannot_forge_a_log_line(String correlatie) {
        assertThatThrownBy(() -> context("school", correlatie)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_uuid_is_a_correlation_id() {
        String uuid = "0f8fad5b-d9cb-469f-a165-70867728950e";

        assertThat(context("school", uuid).correlatie()).isEqualTo(uuid);
    }

    @Test
    void nothing_is_null() {
        assertThatThrownBy(() -> context(null, "c")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> context("school", null)).isInstanceOf(NullPointerException.class);
    }

    private static Context context(String instelling, String correlatie) {
        return new Context(
                instelling,
                Optional.empty(),
                Optional.empty(),
                "gebruiker",
                LocalDate.of(2026, 9, 1),
                Locale.ROOT,
                correlatie);
    }
}
