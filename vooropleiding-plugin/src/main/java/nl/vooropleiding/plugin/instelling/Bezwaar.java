package nl.vooropleiding.plugin.instelling;

/** Why a value is not taken. */
public enum Bezwaar {
    /** Not a number, or outside the bounds. */
    GETAL,
    JA_NEE,
    /** Twenty characters, of which the first eight say who gave it out. */
    OIN,
    /** It does not fit the environment, or is no address of the web; a sentence says which. */
    ADRES,
    /** Content would be gone while its answer is still awaited. */
    KORTER_DAN_ANTWOORD,
    /** A message would be gone before its content. */
    KORTER_DAN_INHOUD,
    /** A dossier would be gone before the grades that are in it. */
    KORTER_DAN_CIJFERS
}
