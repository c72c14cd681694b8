package nl.vooropleiding.plugin.vondst;

import java.util.Optional;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;

/** How it stands with a number that was found and that the host does not have; what the host has is kept no longer. */
public enum Vondststaat {
    /** It is offered, and again while the host is away. */
    TE_BIEDEN,
    /** The host takes in no numbers: a person is to do so. It is offered all the same once the host does. */
    MET_DE_HAND,
    /** The host has another number for this student. */
    ANDER_NUMMER,
    /** The host has this number with somebody else. */
    BIJ_EEN_ANDER,
    /** The host did not take it, for a reason of its own. */
    GEWEIGERD;

    /** What an answer of the host makes of it; empty when the host has it now. */
    static Optional<Vondststaat> na(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case OVERGENOMEN, WAS_AL_BEKEND -> Optional.empty();
            case ANDER_NUMMER -> Optional.of(ANDER_NUMMER);
            case BIJ_EEN_ANDER -> Optional.of(BIJ_EEN_ANDER);
            case GEWEIGERD -> Optional.of(GEWEIGERD);
        };
    }

    /** Whether it is offered (again) by itself. */
    boolean wacht() {
        return this == TE_BIEDEN || this == MET_DE_HAND;
    }
}
