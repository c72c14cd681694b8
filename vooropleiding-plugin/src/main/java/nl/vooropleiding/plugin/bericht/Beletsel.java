package nl.vooropleiding.plugin.bericht;

/** Why something cannot be done to a message. */
public enum Beletsel {
    /** It came in: the queue that goes out does not hold it. */
    INKOMEND,
    /** It neither waits nor failed. */
    WACHT_NIET,
    /** It is not in the queue any more. */
    NIET_IN_WACHTRIJ,
    /** A node offers it at this moment: nobody knows where it is. */
    ONDERHANDEN,
    AL_GEBLOKKEERD,
    NIET_GEBLOKKEERD,
    /** A person blocked it: it is let go first. */
    GEBLOKKEERD,
    /** It did not fail, and it was not refused. */
    NIET_MISLUKT,
    /** It was refused, and cannot be made anew: it is about nobody known, or changes a subscription. */
    NIET_OPNIEUW_TE_MAKEN,
    /** It is not there any more. */
    WEG
}
