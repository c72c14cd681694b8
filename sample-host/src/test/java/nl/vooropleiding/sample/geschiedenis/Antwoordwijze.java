package nl.vooropleiding.sample.geschiedenis;

/** How the register answers a request that it took. */
enum Antwoordwijze {
    GEWOON,
    /** Before it confirms the request. */
    VOORAF,
    /** The same answer twice. */
    DUBBEL,
    /** And then something else under the same identificatiecode. */
    ANDERE_INHOUD,
    /** A change that came later is told first. */
    INGEHAALD,
    AFGEKEURD,
    NOOIT
}
