package nl.vooropleiding.plugin.houder;

import java.util.Optional;
import java.util.Set;

/**
 * A student who is removed.
 *
 * @param personen keyed hashes of the numbers that this student has and had, as far as no other student has them
 * @param ander another student that is the same person: what is about both goes on with that one
 * @param voorgoed whether nothing is under way any more. Before, what the end of the subscription needs has to stay
 */
public record Weg(String instelling, String deelnemer, Set<String> personen, Optional<String> ander, boolean voorgoed) {

    public Weg {
        personen = Set.copyOf(personen);
    }
}
