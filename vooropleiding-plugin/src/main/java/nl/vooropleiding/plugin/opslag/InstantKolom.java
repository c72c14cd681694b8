package nl.vooropleiding.plugin.opslag;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An instant as the number of microseconds since 1970-01-01T00:00Z. A TIMESTAMP column passes through the zone of the
 * JVM on its way, which loses an hour in the night that summer time begins; a number does not.
 */
@Converter(autoApply = true)
public class InstantKolom implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : micros(moment);
    }

    @Override
    public Instant convertToEntityAttribute(Long micros) {
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The value of the column, for a native query. */
    public static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** What {@link #micros} was made of. */
    public static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
