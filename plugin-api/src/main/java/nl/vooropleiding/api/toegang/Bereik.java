package nl.vooropleiding.api.toegang;

import java.util.Set;

/**
 * The students a list may show: all of the instelling, or those with a relation in one of these organisatie-eenheden
 * or at one of these locaties. Two empty sets: none.
 *
 * @since 1.0
 */
public sealed interface Bereik {

    /** Everyone in the instelling. */
    record Alles() implements Bereik {}

    /** Whoever has a relation in one of these organisatie-eenheden or at one of these locaties. */
    record Deel(Set<String> organisatieEenheden, Set<String> locaties) implements Bereik {
        public Deel {
            organisatieEenheden = Set.copyOf(organisatieEenheden);
            locaties = Set.copyOf(locaties);
        }
    }
}
