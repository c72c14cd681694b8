package nl.vooropleiding.api.kaart;

/**
 * How something should strike the reader. The host chooses colour and sign.
 *
 * @since 1.0
 */
public enum Toon {
    GOED,
    LET_OP,
    FOUT,
    /** Something is under way. */
    LOOPT,
    /** Neutral. */
    STIL,
    /** New since this user last looked. */
    NIEUW
}
