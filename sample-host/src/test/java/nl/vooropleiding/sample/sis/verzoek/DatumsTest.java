package nl.vooropleiding.sample.sis.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatumsTest {

    @Test
    void aDateIsReadAsItIsWrittenHere() {
        assertThat(Datums.lees(" 1-8-2026 ")).contains(LocalDate.of(2026, 8, 1));
        assertThat(Datums.toon(LocalDate.of(2026, 8, 1))).isEqualTo("01-08-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29-02-2025", "2026-08-01", "31-04-2026", "99-08-2027", "morgen"})
    void whatIsNoDateIsNone(String tekst) {
        assertThat(Datums.lees(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14-05-1995, 1995-05-14", "00-05-1995, 1995-05-00", "0-0-1995, 1995-00-00", "00-00-0000, 0000-00-00"})
    void aBirthDateMayBePartlyUnknown(String getypt, String verwacht) {
        assertThat(Datums.leesOnvolledig(getypt))
                .map(OnvolledigeDatum::toString)
                .contains(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"1995-05-14, 14-05-1995", "1995-05-00, 05-1995", "1995-00-00, 1995", "0000-00-00, ''"})
    void whatIsUnknownIsNotShown(String datum, String verwacht) {
        assertThat(Datums.leesbaar(OnvolledigeDatum.van(datum))).isEqualTo(verwacht);
    }
}
