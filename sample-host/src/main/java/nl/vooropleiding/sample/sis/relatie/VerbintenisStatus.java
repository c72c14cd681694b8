package nl.vooropleiding.sample.sis.relatie;

import java.util.Set;
import nl.vooropleiding.api.deelnemer.Relatie;

/**
 * Where a verbintenis stands. Nothing happens by itself when an end date passes: a verbintenis ends because somebody
 * ends it.
 */
public enum VerbintenisStatus {
    /** Made by placing an aanmelding; not signed yet. */
    VOORLOPIG(Relatie.Status.ACTIEF),
    DEFINITIEF(Relatie.Status.ACTIEF),
    BEEINDIGD(Relatie.Status.BEEINDIGD);

    private final Relatie.Status neutraal;

    VerbintenisStatus(Relatie.Status neutraal) {
        this.neutraal = neutraal;
    }

    /** Which statuses may follow this one. */
    public Set<VerbintenisStatus> volgende() {
        return switch (this) {
            case VOORLOPIG -> Set.of(DEFINITIEF, BEEINDIGD);
            case DEFINITIEF -> Set.of(BEEINDIGD);
            case BEEINDIGD -> Set.of();
        };
    }

    public boolean kanNaar(VerbintenisStatus nieuw) {
        return volgende().contains(nieuw);
    }

    Relatie.Status neutraal() {
        return neutraal;
    }
}
