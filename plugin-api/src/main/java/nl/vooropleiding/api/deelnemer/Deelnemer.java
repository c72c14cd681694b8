package nl.vooropleiding.api.deelnemer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/**
 * A student as the host knows them at one moment.
 *
 * @param id the host's opaque id, stable for as long as the student exists
 * @param instelling id of the instelling this student belongs to
 * @param deelnemernummer what users see and type; not secret
 * @param persoonsgebondenNummer BSN or onderwijsnummer; absent while the school has neither
 * @param geboortedatum may be partly unknown
 * @param adres the home address; absent when unknown
 * @param relaties every aanmelding and inschrijving, ended ones included; the order has no meaning
 * @since 1.0
 */
public record Deelnemer(
        String id,
        String instelling,
        String deelnemernummer,
        Optional<PersoonsgebondenNummer> persoonsgebondenNummer,
        Naam naam,
        OnvolledigeDatum geboortedatum,
        Geslacht geslacht,
        Optional<Adres> adres,
        List<Relatie> relaties) {

    public Deelnemer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemernummer, "deelnemernummer");
        Objects.requireNonNull(persoonsgebondenNummer, "persoonsgebondenNummer");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(geboortedatum, "geboortedatum");
        Objects.requireNonNull(geslacht, "geslacht");
        Objects.requireNonNull(adres, "adres");
        relaties = List.copyOf(relaties);
    }

    /** Geslacht as the register codes it. */
    public enum Geslacht {
        MAN,
        VROUW,
        VASTGESTELD_ONBEKEND
    }

    /** Names only: a log line or an exception that holds a student shows who it is by number, not by person. */
    @Override
    public String toString() {
        return "Deelnemer[" + deelnemernummer + "]";
    }
}
