package nl.vooropleiding.sample.sis.opslag;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;

/** Stores an instant as milliseconds since 1970 in UTC: the same in every time zone and through every clock change. */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant tijdstip) {
        return tijdstip == null ? null : tijdstip.toEpochMilli();
    }

    @Override
    public Instant convertToEntityAttribute(Long milliseconden) {
        return milliseconden == null ? null : Instant.ofEpochMilli(milliseconden);
    }
}
