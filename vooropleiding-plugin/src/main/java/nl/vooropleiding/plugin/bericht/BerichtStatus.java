package nl.vooropleiding.plugin.bericht;

import java.util.EnumSet;
import java.util.Set;

/** Where a message stands. */
public enum BerichtStatus {
    /** Waits: outgoing for its offer, incoming for being processed. */
    WACHTRIJ,
    /** The register confirmed that it received it; its answer is awaited. */
    IN_BEHANDELING,
    /** The register approved it; incoming: it was processed. */
    GOEDGEKEURD,
    /** The register refused it. */
    AFGEKEURD,
    /** It does not pass, and a person has to look. */
    STORING,
    /** It was needless by the time its turn came. */
    OVERGESLAGEN,
    /** A person took it out of the queue. */
    VERWIJDERD,
    /** Incoming: it was answered with a fault. */
    GEWEIGERD,
    /** Incoming: it was confirmed but cannot be placed; a person has to look. */
    QUARANTAINE;

    /** The states that may follow this one. */
    public Set<BerichtStatus> volgende() {
        return switch (this) {
            case WACHTRIJ ->
                EnumSet.of(IN_BEHANDELING, GOEDGEKEURD, AFGEKEURD, STORING, OVERGESLAGEN, VERWIJDERD, QUARANTAINE);
            case IN_BEHANDELING -> EnumSet.of(GOEDGEKEURD, AFGEKEURD, STORING);
            case STORING -> EnumSet.of(WACHTRIJ, GOEDGEKEURD, AFGEKEURD, VERWIJDERD);
            case QUARANTAINE -> EnumSet.of(WACHTRIJ, GOEDGEKEURD, VERWIJDERD);
            case GOEDGEKEURD, AFGEKEURD, OVERGESLAGEN, VERWIJDERD, GEWEIGERD -> EnumSet.noneOf(BerichtStatus.class);
        };
    }

    public boolean kanNaar(BerichtStatus status) {
        return volgende().contains(status);
    }
}
