package nl.vooropleiding.plugin.abonnement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person can do to a subscription. */
public enum Handeling {
    /** Ask and subscribe, also after the nine months of an aanmelding. */
    STARTEN,
    /** Nine months more, from today. */
    VERLENGEN,
    /** End it, and keep it ended. */
    BEEINDIGEN,
    /** Back to what follows from the host's relations. */
    LOSLATEN;

    /**
     * What makes sense now.
     *
     * @param abonnement how it stands; empty when nothing was ever asked
     * @param relatie whether an aanmelding or inschrijving runs that may carry it
     */
    public static Set<Handeling> mogelijk(Optional<AbonnementBeeld> abonnement, boolean relatie) {
        Set<Handeling> kan = EnumSet.noneOf(Handeling.class);
        if (abonnement.isEmpty()) {
            return relatie ? EnumSet.of(STARTEN) : kan;
        }
        AbonnementBeeld nu = abonnement.get();
        switch (nu.staat()) {
            case GEPLAND, AANGEVRAAGD, ACTIEF -> {
                kan.add(BEEINDIGEN);
                if (relatie && nu.tot().isPresent()) {
                    kan.add(VERLENGEN);
                }
            }
            case BEEINDIGING_GEVRAAGD, BEEINDIGD -> {
                if (relatie) {
                    kan.add(STARTEN);
                }
            }
            case GEWEIGERD -> {
                // The register did not take it: asking again is for who corrected the data.
            }
        }
        if (nu.hand().isPresent()) {
            kan.add(LOSLATEN);
        }
        return kan;
    }
}
