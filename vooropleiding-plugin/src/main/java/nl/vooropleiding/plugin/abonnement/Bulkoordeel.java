package nl.vooropleiding.plugin.abonnement;

/** Whether asking the register for a student would tell something, by what it is presumed to hold and know. */
public enum Bulkoordeel {
    /** It is asked: who this is, or what prior education there was. */
    VRAGEN,
    /** No aanmelding or inschrijving gives the school ground to ask. */
    GEEN_GROND,
    /** The subscription runs, and the register answered recently enough. */
    BEANTWOORD,
    /** It was asked already, and the answer is awaited. */
    LOOPT_AL,
    /** The register does not accept this person's data; they must be corrected first. */
    GEWEIGERD,
    /** A person decided that this subscription does not run. */
    TEGENGEHOUDEN,
    /** The school does not know the student any more. */
    ONBEKEND
}
