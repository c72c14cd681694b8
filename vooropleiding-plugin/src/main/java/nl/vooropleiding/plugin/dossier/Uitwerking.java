package nl.vooropleiding.plugin.dossier;

/** What a delivery did to a dossier. */
public enum Uitwerking {
    /** It is the current stand now. */
    GEWIJZIGD,
    /** It says what we knew: no new version. */
    ONGEWIJZIGD,
    /** An earlier stand that came late: kept in the history, never current. */
    OUDER
}
