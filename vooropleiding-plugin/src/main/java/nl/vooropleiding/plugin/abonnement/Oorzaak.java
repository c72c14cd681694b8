package nl.vooropleiding.plugin.abonnement;

/** What brought a subscription into the state that it is in. */
public enum Oorzaak {
    /** An aanmelding or inschrijving gives ground. */
    GROND,
    /** The register answered, refused, or ended it. */
    REGISTER,
    /** A person decided. */
    HAND,
    /** No aanmelding or inschrijving runs any more. */
    GROND_VERVALLEN,
    /** The nine months of an aanmelding are over. */
    TERMIJN,
    /** The inschrijving has ended, and the register did not say so in time. */
    UITSCHRIJVING,
    /** The student turned out to be somebody else, or the same person as another. */
    ANDER_NUMMER,
    /** The student was removed. */
    VERWIJDERD
}
