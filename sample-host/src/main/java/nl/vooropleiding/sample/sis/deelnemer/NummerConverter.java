package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/** Stores a BSN or onderwijsnummer as nine digits of text, so that it keeps its leading zeros. */
@Converter
public class NummerConverter implements AttributeConverter<PersoonsgebondenNummer, String> {

    @Override
    public String convertToDatabaseColumn(PersoonsgebondenNummer nummer) {
        return nummer == null ? null : nummer.voluit();
    }

    @Override
    public PersoonsgebondenNummer convertToEntityAttribute(String cijfers) {
        return cijfers == null ? null : PersoonsgebondenNummer.van(cijfers);
    }
}
