package nl.vooropleiding.plugin.bewaarlog;

/** Why something was removed. */
public enum Bewaarreden {
    /** Terms passed; the nightly round. */
    NACHT,
    /** Terms passed; a person had it done after seeing what would go. */
    NU,
    /** One student, because a privacy officer said so. */
    VERZOEK,
    /** One student, whom the host does not know any more. */
    HOST
}
