package nl.vooropleiding.sample.sis.deelnemer;

import java.util.Set;

/**
 * The students someone may see: those of one instelling, and if organisatie-eenheden are named, only who has a relation
 * with one of them or with none at all (a newcomer whom somebody has to register).
 *
 * @param eenheden empty for everyone in the instelling
 */
public record Zicht(long instelling, Set<Long> eenheden) {

    public Zicht {
        eenheden = Set.copyOf(eenheden);
    }

    public boolean beperkt() {
        return !eenheden.isEmpty();
    }
}
