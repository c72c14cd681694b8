package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;

/** Stores a birth date as text, because a date column has no room for an unknown day. */
@Converter
public class GeboortedatumConverter implements AttributeConverter<OnvolledigeDatum, String> {

    @Override
    public String convertToDatabaseColumn(OnvolledigeDatum datum) {
        return datum == null ? null : datum.toString();
    }

    @Override
    public OnvolledigeDatum convertToEntityAttribute(String tekst) {
        return tekst == null ? null : OnvolledigeDatum.van(tekst);
    }
}
