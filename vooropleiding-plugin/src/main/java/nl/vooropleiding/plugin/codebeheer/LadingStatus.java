package nl.vooropleiding.plugin.codebeheer;

/** What became of a file that was offered. */
public enum LadingStatus {
    /** Something in it is not right: nothing of it counts. */
    AFGEKEURD,
    /** Right, and waiting for a person to say so. */
    KLAAR,
    /** In force from then on, until a later one of the same list. */
    GELADEN
}
