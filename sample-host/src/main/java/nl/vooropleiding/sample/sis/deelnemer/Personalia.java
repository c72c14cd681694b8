package nl.vooropleiding.sample.sis.deelnemer;

import java.util.Objects;
import nl.vooropleiding.api.deelnemer.Deelnemer.Geslacht;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;

/** What is known of a person apart from the number; what is null is unknown. */
public record Personalia(
        Naam naam,
        Geslacht geslacht,
        OnvolledigeDatum geboortedatum,
        String geboorteplaats,
        String nationaliteit,
        Adresgegevens adres,
        String telefoon,
        String email,
        String emailPrive,
        String hoogsteVooropleiding) {

    public Personalia {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(geslacht, "geslacht");
        Objects.requireNonNull(geboortedatum, "geboortedatum");
        Objects.requireNonNull(adres, "adres");
    }
}
