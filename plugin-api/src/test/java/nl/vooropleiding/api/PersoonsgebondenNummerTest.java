package nl.vooropleiding.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import nl.vooropleiding.api.PersoonsgebondenNummer.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersoonsgebondenNummerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990007",
                "999990019",
                "999990020",
                "999990032",
                "999990044",
                "999990056",
                "123456782",
                "111222333"
            })
    void a_bsn(String cijfers) {
        assertThat(PersoonsgebondenNummer.van(cijfers).soort()).isEqualTo(Soort.BSN);
        assertThat(PersoonsgebondenNummer.van(cijfers).voluit()).isEqualTo(cijfers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "101234564",
                "100000004",
                "100000041",
                "100000053",
                "100000065",
                "100000090",
                // By the congruence alone: last digit 6 to 9.
                "100000016",
                "100000028",
                "100000077"
            })
    void an_onderwijsnummer(String cijfers) {
        assertThat(PersoonsgebondenNummer.van(cijfers).soort()).isEqualTo(Soort.ONDERWIJSNUMMER);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "000000000",
                "99999000",
                "9999900070",
                "999990008",
                " 99990007",
                "9999 0007",
                "99999000a",
                "-99990007",
                "９９９９９０００７",
                "٩٩٩٩٩٠٠٠٧",
                "999990007\n",
                "999.990.007"
            })
    void neither(String tekst) {
        assertThat(PersoonsgebondenNummer.lees(tekst)).isEmpty();
    }

    @Test
    void leading_zeros_stay() {
        assertThat(PersoonsgebondenNummer.van("000000012").voluit()).isEqualTo("000000012");
    }

    /** Each last digit gives another remainder, so of ten neighbours at most one is a BSN and one an onderwijsnummer. */
    @Test
    void no_number_is_both_and_each_kind_is_one_in_eleven() {
        int bsn = 0;
        int onderwijsnummer = 0;
        for (int i = 0; i < 11_000; i++) {
            var nummer = PersoonsgebondenNummer.lees(String.format("%09d", 100_000_000 + i));
            bsn += nummer.filter(n -> n.soort() == Soort.BSN).isPresent() ? 1 : 0;
            onderwijsnummer +=
                    nummer.filter(n -> n.soort() == Soort.ONDERWIJSNUMMER).isPresent() ? 1 : 0;
        }
        assertThat(bsn).isBetween(950, 1050);
        assertThat(onderwijsnummer).isBetween(950, 1050);
    }

    @Test
    void refusing_does_not_repeat_the_number() {
        assertThatThrownBy(() -> PersoonsgebondenNummer.van("999990008"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("999990008")
                .hasNoCause();
    }

    @Test
    void text_shows_three_digits_only() {
        PersoonsgebondenNummer nummer = PersoonsgebondenNummer.van("999990019");

        assertThat(nummer).hasToString("******019");
        assertThat("" + java.util.List.of(nummer)).isEqualTo("[******019]");
    }

    @Test
    void it_does_not_end_up_in_a_session_file() {
        record Houder(PersoonsgebondenNummer nummer) implements Serializable {}

        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream())
                        .writeObject(new Houder(PersoonsgebondenNummer.van("999990019"))))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void equal_by_its_digits() {
        assertThat(PersoonsgebondenNummer.van("999990019"))
                .isEqualTo(PersoonsgebondenNummer.van("999990019"))
                .hasSameHashCodeAs(PersoonsgebondenNummer.van("999990019"))
                .isNotEqualTo(PersoonsgebondenNummer.van("999990020"))
                .isNotEqualTo("999990019");
    }
}
