package nl.vooropleiding.plugin.bericht;

import java.util.Arrays;

/** The lanes of the queue, the first first. */
public enum Baan {
    /** A person waits for it. */
    HAND(0),
    /** Something happened to a student. */
    AUTOMATISCH(1),
    /** Part of a selection: goes with what the others leave. */
    BULK(2);

    private final int rang;

    Baan(int rang) {
        this.rang = rang;
    }

    /** As it stands in the queue's index, which is walked in this order. */
    int rang() {
        return rang;
    }

    static Baan metRang(int rang) {
        return Arrays.stream(values()).filter(b -> b.rang == rang).findFirst().orElseThrow();
    }

    static Baan van(Verzendwijze wijze) {
        return switch (wijze) {
            case HANDMATIG -> HAND;
            case AUTOMATISCH, SPONTAAN -> AUTOMATISCH;
            case BULK -> BULK;
        };
    }
}
