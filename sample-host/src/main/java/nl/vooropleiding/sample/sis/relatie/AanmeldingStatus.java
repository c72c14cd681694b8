package nl.vooropleiding.sample.sis.relatie;

import java.util.Set;
import nl.vooropleiding.api.deelnemer.Relatie;

/**
 * Where an aanmelding stands, and where it may go from there. Withdrawn and rejected are not the end: an aanmelding can
 * be reopened. Placed is: from then on the verbintenis tells the story.
 */
public enum AanmeldingStatus {
    AANGEMELD(Relatie.Status.ACTIEF),
    INTAKE(Relatie.Status.ACTIEF),
    GEPLAATST(Relatie.Status.GEPLAATST),
    INGETROKKEN(Relatie.Status.INGETROKKEN),
    AFGEWEZEN(Relatie.Status.AFGEWEZEN);

    private final Relatie.Status neutraal;

    AanmeldingStatus(Relatie.Status neutraal) {
        this.neutraal = neutraal;
    }

    /** Which statuses may follow this one. */
    public Set<AanmeldingStatus> volgende() {
        return switch (this) {
            case AANGEMELD -> Set.of(INTAKE, GEPLAATST, INGETROKKEN, AFGEWEZEN);
            case INTAKE -> Set.of(GEPLAATST, INGETROKKEN, AFGEWEZEN);
            case GEPLAATST -> Set.of();
            case INGETROKKEN, AFGEWEZEN -> Set.of(AANGEMELD);
        };
    }

    public boolean kanNaar(AanmeldingStatus nieuw) {
        return volgende().contains(nieuw);
    }

    /** Whether the school still has to decide on it. */
    public boolean open() {
        return neutraal == Relatie.Status.ACTIEF;
    }

    Relatie.Status neutraal() {
        return neutraal;
    }
}
