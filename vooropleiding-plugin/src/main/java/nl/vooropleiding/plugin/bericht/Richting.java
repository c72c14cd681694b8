package nl.vooropleiding.plugin.bericht;

/** Which way a message goes. */
public enum Richting {
    /** To the register. */
    UIT,
    /** From the register. */
    IN
}
