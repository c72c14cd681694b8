package nl.vooropleiding.api.deelnemer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnvolledigeDatumTest {

    @ParameterizedTest
    @ValueSource(strings = {"1995-05-14", "1995-05-00", "1995-00-00", "0000-00-00", "2004-02-29", "0001-01-01"})
    void reads_and_writes(String tekst) {
        assertThat(OnvolledigeDatum.van(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1995",
                "1995-5-14",
                "1995-13-00",
                "1995-02-30",
                "2003-02-29",
                "1995-00-14",
                "0000-05-00",
                "0000-00-14",
                "14-05-1995",
                "1995-05-14T00:00",
                "-995-05-14",
                "1995-05-14 "
            })
    void refuses(String tekst) {
        assertThatThrownBy(() -> OnvolledigeDatum.van(tekst)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_does_not_repeat_a_date_of_birth() {
        assertThatThrownBy(() -> new OnvolledigeDatum(1995, 2, 30))
                .hasMessageNotContaining("1995")
                .hasNoCause();
    }

    @Test
    void only_a_whole_date_is_a_date() {
        assertThat(OnvolledigeDatum.van("1995-05-14").volledig()).contains(LocalDate.of(1995, 5, 14));
        assertThat(OnvolledigeDatum.van("1995-05-00").volledig()).isEmpty();
        assertThat(OnvolledigeDatum.van("0000-00-00").volledig()).isEmpty();
        assertThat(OnvolledigeDatum.van(LocalDate.of(1995, 5, 14))).isEqualTo(new OnvolledigeDatum(1995, 5, 14));
    }
}
