package nl.vooropleiding.api.vooropleiding;

import java.time.Instant;
import java.util.Objects;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Link;

/**
 * A point on the plugin's worklist that is open: something about a student that somebody has to look at.
 *
 * @param id unique; at most 64 characters
 * @param soort what kind of change it is
 * @param instelling the host's id of the instelling
 * @param deelnemer the host's id of the student
 * @param woorden one or two plain sentences; hold no name and no number of the student, but what they say is about them
 * @param recht the right of the plugin that a reader needs, for this student
 * @param link to the plugin's page about the student
 * @param plugin {@code Descriptor.id} of the plugin that the link belongs to
 * @param sinds since when it is open
 * @since 1.2
 */
public record Signaal(
        String id,
        Soort soort,
        String instelling,
        String deelnemer,
        Tekst woorden,
        String recht,
        Link link,
        String plugin,
        Instant sinds) {

    /** What can be the matter. A later version may add kinds: keep a default branch. */
    public enum Soort {
        DIPLOMA_BEHAALD,
        STARTKWALIFICATIE_GEWIJZIGD,
        /** An enrolment at another school ended. */
        DEELNAME_BEEINDIGD,
        /** The register does not deliver a record any more. */
        RECORD_VERDWENEN,
        VERSCHIL_MET_OPGAVE,
        BERICHT_AFGEKEURD,
        ABONNEMENT_LOOPT_AF,
        STANDEN_TEGELIJK
    }

    public Signaal {
        if (id.isEmpty() || id.length() > 64) {
            throw new IllegalArgumentException("Een id telt 1 tot 64 tekens");
        }
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(instelling, "instelling");
        Objects.requireNonNull(deelnemer, "deelnemer");
        Objects.requireNonNull(woorden, "woorden");
        Objects.requireNonNull(recht, "recht");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(sinds, "sinds");
    }
}
