package nl.vooropleiding.plugin.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantKolomTest {

    /** Around both changes of the clock in Europe/Amsterdam in 2026, and before 1970. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-03-29T00:59:59.999999Z, Europe/Amsterdam",
        "2026-03-29T01:30:00Z,        Europe/Amsterdam",
        "2026-10-25T00:30:00Z,        Europe/Amsterdam",
        "2026-10-25T01:30:00Z,        Europe/Amsterdam",
        "2026-03-29T02:30:00Z,        America/New_York",
        "1965-08-01T12:00:00.5Z,      Pacific/Auckland",
    })
    void eenMomentBlijftHetzelfdeInElkeZoneVanDeJvm(Instant moment, String zone) {
        TimeZone eerder = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            InstantKolom kolom = new InstantKolom();

            assertThat(kolom.convertToEntityAttribute(kolom.convertToDatabaseColumn(moment)))
                    .isEqualTo(moment);
        } finally {
            TimeZone.setDefault(eerder);
        }
    }
}
