package nl.vooropleiding.plugin.afstemming;

/**
 * How much may be repaired unasked. A host that suddenly mentions nobody, or a configuration that changed, looks like
 * many differences at once: then a person decides.
 */
final class Drempel {

    /** More than this in one go is never repaired unasked. */
    static final int MEESTE = 200;

    /** Nor is more than this share of who is followed or to be followed. */
    static final int PROCENT = 5;

    /** In a small school a few are no sign of anything. */
    static final int ALTIJD = 10;

    private Drempel() {}

    /**
     * @param verschillen how many differences would send something to the register
     * @param vergeleken how many students were compared
     */
    static boolean overschreden(long verschillen, long vergeleken) {
        return verschillen > MEESTE || verschillen > Math.max(ALTIJD, vergeleken * PROCENT / 100);
    }
}
