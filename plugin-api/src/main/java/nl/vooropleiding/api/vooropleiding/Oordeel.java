package nl.vooropleiding.api.vooropleiding;

/**
 * What the delivered records say about admission. An advice: the school decides (WEB art. 8.2.1).
 *
 * @since 1.1
 */
public enum Oordeel {
    /** A record is evidence of it. */
    JA,
    /** Nothing that was delivered is, or may become, evidence. */
    NEE,
    /** Something may be evidence, or nothing was delivered: a person must look. */
    TE_BEOORDELEN
}
