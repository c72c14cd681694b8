package nl.vooropleiding.plugin.afstemming;

import java.util.EnumSet;
import java.util.Set;

/** The life of one comparison. */
public enum Afstemstadium {
    /** The host's students are being read. */
    VERGELIJKT,
    /** More differs than is repaired unasked, or it is the first in this school: it waits for a person. */
    WACHT_OP_AKKOORD,
    /** Student by student is looked at. */
    HERSTELT,
    /** A person had it wait. */
    GEPAUZEERD,
    /** Everything that differed was looked at, or nothing did. */
    KLAAR,
    /** A person ended it; who was not looked at is not. */
    GESTOPT,
    /** A later one took its place before anybody decided. */
    VERVANGEN;

    /** The stages that may follow this one. */
    public Set<Afstemstadium> volgende() {
        return switch (this) {
            case VERGELIJKT -> EnumSet.of(WACHT_OP_AKKOORD, HERSTELT, KLAAR, GESTOPT);
            case WACHT_OP_AKKOORD -> EnumSet.of(HERSTELT, GESTOPT, VERVANGEN);
            case HERSTELT -> EnumSet.of(GEPAUZEERD, KLAAR, GESTOPT);
            case GEPAUZEERD -> EnumSet.of(HERSTELT, GESTOPT);
            case KLAAR, GESTOPT, VERVANGEN -> EnumSet.noneOf(Afstemstadium.class);
        };
    }

    /** Whether the plugin works on it, or a person is to say whether it may. */
    public boolean loopt() {
        return this == VERGELIJKT || this == HERSTELT || this == GEPAUZEERD;
    }
}
