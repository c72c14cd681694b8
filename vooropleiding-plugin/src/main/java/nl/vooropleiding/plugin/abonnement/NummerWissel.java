package nl.vooropleiding.plugin.abonnement;

import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.PersoonsgebondenNummer.Soort;

/**
 * Whether a changed number is still the same person. A BSN that becomes known replaces the onderwijsnummer (WEB art.
 * 8.1.1a); every other change may be a correction of a mistake in the person.
 */
final class NummerWissel {

    private NummerWissel() {}

    static boolean isZelfdePersoon(Optional<PersoonsgebondenNummer> oud, Optional<PersoonsgebondenNummer> nieuw) {
        if (oud.isEmpty()) {
            // Nothing was known of any number: nothing can have been delivered under another.
            return true;
        }
        return nieuw.isPresent()
                && (oud.equals(nieuw)
                        || (oud.get().soort() == Soort.ONDERWIJSNUMMER
                                && nieuw.get().soort() == Soort.BSN));
    }
}
