package nl.vooropleiding.plugin.bericht;

/** Why a message came to be (soort verzending). */
public enum Verzendwijze {
    /** Because something happened to the student. */
    AUTOMATISCH,
    /** Because a person asked for it. */
    HANDMATIG,
    /** As part of a selection. */
    BULK,
    /** The register sent it unasked. */
    SPONTAAN
}
