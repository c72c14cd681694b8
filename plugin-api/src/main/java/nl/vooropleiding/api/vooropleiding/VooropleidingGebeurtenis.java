package nl.vooropleiding.api.vooropleiding;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * That the register delivered a stand about a student that differs from the one before.
 *
 * @param id unique; at most 64 characters
 * @param soorten what changed; at least one, in the order of {@link Soort}
 * @param instelling the host's id of the instelling
 * @param deelnemer the host's id of the student
 * @param tijdstip the moment of the stand, by the register's clock
 * @param correlatie as on the log lines of the message that brought it
 * @since 1.1
 */
public record VooropleidingGebeurtenis(
        String id, Set<Soort> soorten, String instelling, String deelnemer, Instant tijdstip, String correlatie) {

    /** What can change. A later version may add kinds: keep a default branch. */
    public enum Soort {
        /** The first stand about this student. */
        EERSTE_STAND,
        /** A diploma or graad that was not there. */
        DIPLOMA_BEHAALD,
        STARTKWALIFICATIE_GEWIJZIGD,
        /** An enrolment at some school that was not there. */
        DEELNAME_BEGONNEN,
        /** An enrolment that was open has an end now. */
        DEELNAME_BEEINDIGD,
        /** Anything else, such as a correction or a record that is gone. */
        OVERIG
    }

    public VooropleidingGebeurtenis {
        if (id.isEmpty() || id.length() > 64) {
            throw new IllegalArgumentException("Een id telt 1 tot 64 tekens");
        }
        if (soorten.isEmpty()) {
            throw new IllegalArgumentException("Een gebeurtenis zegt wat er veranderde");
        }
        soorten = Collections.unmodifiableSet(EnumSet.copyOf(soorten));
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemer, "deelnemer");
        Objects.requireNonNull(tijdstip, "tijdstip");
        Objects.requireNonNull(correlatie, "correlatie");
    }
}
