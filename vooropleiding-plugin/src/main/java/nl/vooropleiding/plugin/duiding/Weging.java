package nl.vooropleiding.plugin.duiding;

import java.util.Set;
import nl.vooropleiding.plugin.stand.Gegeven;

/**
 * What one record is worth as evidence.
 *
 * @param reden {@link Reden#BEWIJS} when it is evidence, else why it may be or become it
 * @param soorten of what it is, or may be, evidence
 */
record Weging(Gegeven gegeven, Reden reden, Set<Bewijssoort> soorten) {

    boolean bewijs() {
        return reden == Reden.BEWIJS;
    }
}
