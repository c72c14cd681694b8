package nl.vooropleiding.plugin.bulk;

import java.util.EnumSet;
import java.util.Set;

/** The life of a plan. */
public enum Bulkstaat {
    /** What it is about is being read, and judged. */
    VERZAMELEN,
    /** It says what doing it would come to, and waits for a person. */
    PLAN,
    /** It does it. */
    LOOPT,
    /** A person had it wait. */
    GEPAUZEERD,
    /** Everything was done. */
    KLAAR,
    /** A person ended it; what was not done is not. */
    GESTOPT;

    /** The states that may follow this one. */
    public Set<Bulkstaat> volgende() {
        return switch (this) {
            case VERZAMELEN -> EnumSet.of(PLAN, GESTOPT);
            case PLAN -> EnumSet.of(LOOPT, GESTOPT);
            case LOOPT -> EnumSet.of(GEPAUZEERD, KLAAR, GESTOPT);
            case GEPAUZEERD -> EnumSet.of(LOOPT, GESTOPT);
            case KLAAR, GESTOPT -> EnumSet.noneOf(Bulkstaat.class);
        };
    }

    public boolean kanNaar(Bulkstaat staat) {
        return volgende().contains(staat);
    }
}
