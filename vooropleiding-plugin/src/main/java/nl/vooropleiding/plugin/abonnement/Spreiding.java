package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.vooropleiding.plugin.opslag.Klok;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When on a day something falls due: each person at a moment of their own, so that a cohort that applied on one day does
 * not end in one minute.
 */
@ApplicationScoped
class Spreiding {

    private static final Duration LANGST = Duration.ofHours(20);

    private final Duration duur;

    /** For the container's proxy alone. */
    Spreiding() {
        duur = Duration.ZERO;
    }

    /** @param duur over how much of the day, from midnight; at most 20 hours, so that a day is done within itself */
    @Inject
    Spreiding(@ConfigProperty(name = "vooropleiding.abonnement.spreiding", defaultValue = "PT6H") Duration duur) {
        if (duur.isNegative() || duur.compareTo(LANGST) > 0) {
            throw new IllegalArgumentException(
                    "vooropleiding.abonnement.spreiding is van PT0S tot en met PT20H, niet " + duur);
        }
        this.duur = duur;
    }

    /** @param persoon keyed hash of the person: it decides when */
    Instant moment(LocalDate dag, String persoon) {
        long seconden = Math.max(1, duur.toSeconds());
        return dag.atStartOfDay(Klok.NEDERLAND)
                .toInstant()
                .plusSeconds(Math.floorMod(meng(persoon.hashCode()), seconden));
    }

    /** Spreads the few bits in which hash codes of like strings differ. */
    private static long meng(int hash) {
        return hash * 0x9E3779B97F4A7C15L >>> 20;
    }
}
