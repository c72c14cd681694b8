package nl.vooropleiding.plugin.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What is known of one student.
 *
 * @param geactualiseerd when the register last said what counts now, also when nothing had changed
 * @param spontaan whether the last delivery came unasked
 * @param bericht id of the message that filled it
 * @param geschoond since when marks and earlier versions are gone, because their term had passed
 * @param versies what was said before and now, newest first; at least one
 */
public record DossierBeeld(
        Instant geactualiseerd, boolean spontaan, long bericht, Optional<Instant> geschoond, List<Versie> versies) {

    public DossierBeeld {
        versies = List.copyOf(versies);
    }

    /** The stand that counts. */
    public Stand stand() {
        return huidig().stand();
    }

    public Versie huidig() {
        return versies.get(0);
    }

    /** How many versions this user has not seen. */
    public long nieuwVoor(String gebruiker) {
        return versies.stream().filter(v -> v.gezienDoor(gebruiker).isEmpty()).count();
    }
}
