package nl.vooropleiding.plugin.abonnement;

import java.util.EnumSet;
import java.util.Set;

/** The life of a subscription. On screen {@link #loopt} reads as <em>Ja</em>, with the state beside it. */
public enum AbonnementStaat {
    /** There is ground; the register has not identified the person yet. */
    GEPLAND,
    /** Asked for; the answer is awaited. */
    AANGEVRAAGD,
    /** The register tells us of changes. */
    ACTIEF,
    /** We have asked to end it; until that is confirmed the register still tells. */
    BEEINDIGING_GEVRAAGD,
    /** It has ended; what is stored is frozen. */
    BEEINDIGD,
    /** The register refused the person or the subscription. */
    GEWEIGERD;

    /** Whether the register tells, or may tell, of changes. */
    public boolean loopt() {
        return this == AANGEVRAAGD || this == ACTIEF || this == BEEINDIGING_GEVRAAGD;
    }

    /** The states that may follow this one. */
    public Set<AbonnementStaat> volgende() {
        return switch (this) {
            case GEPLAND -> EnumSet.of(AANGEVRAAGD, BEEINDIGD, GEWEIGERD);
            case AANGEVRAAGD -> EnumSet.of(ACTIEF, BEEINDIGING_GEVRAAGD, BEEINDIGD, GEWEIGERD);
            case ACTIEF -> EnumSet.of(BEEINDIGING_GEVRAAGD, BEEINDIGD, GEWEIGERD);
            case BEEINDIGING_GEVRAAGD -> EnumSet.of(BEEINDIGD, AANGEVRAAGD, ACTIEF);
            case BEEINDIGD, GEWEIGERD -> EnumSet.of(GEPLAND, AANGEVRAAGD);
        };
    }
}
