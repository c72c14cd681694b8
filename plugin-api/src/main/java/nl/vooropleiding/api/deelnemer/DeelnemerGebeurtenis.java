package nl.vooropleiding.api.deelnemer;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to a student, without personal data.
 *
 * @param id unique per event; the same again is the same event
 * @param instelling id of the instelling
 * @param deelnemer id of the student
 * @param tijdstip when it happened, by the host's clock
 * @param correlatie as in {@link nl.vooropleiding.api.Context}
 * @since 1.0
 */
public record DeelnemerGebeurtenis(
        String id, Soort soort, String instelling, String deelnemer, Instant tijdstip, String correlatie) {

    /** What happened. A later version may add kinds: treat one you do not know as {@link #RELATIE_GEWIJZIGD}. */
    public enum Soort {
        /** An aanmelding was made or reopened. */
        AANGEMELD,
        /** An aanmelding or inschrijving changed: withdrawn, rejected, placed, begun, extended, ended. */
        RELATIE_GEWIJZIGD,
        /** Name, date of birth, geslacht or address changed. */
        PERSOONSGEGEVENS_GEWIJZIGD,
        /** BSN or onderwijsnummer was filled in, corrected or replaced. */
        NUMMER_GEWIJZIGD,
        /** The student was removed for good; the host does not know the id any more. */
        VERWIJDERD
    }

    public DeelnemerGebeurtenis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemer, "deelnemer");
        Objects.requireNonNull(tijdstip, "tijdstip");
        if (!correlatie.matches("[A-Za-z0-9-]{1,36}")) {
            throw new IllegalArgumentException("Een correlatie telt 1 tot 36 letters, cijfers of streepjes");
        }
    }
}
