package nl.vooropleiding.plugin.abonnement;

/** How what the plugin keeps of a student differs from how the host says the student is. */
public enum Verschilsoort {
    /** There is ground, and no subscription runs or is under way. */
    ONTBREEKT,
    /** A subscription runs, and the host no longer mentions ground: it is asked by id before anything is ended. */
    TE_VEEL,
    /** The number or the data to identify with are others. */
    ANDERE_GEGEVENS,
    /** Only what the plugin noted is behind: nothing goes to the register. */
    BIJ_TE_WERKEN;

    /** Whether mending it sends something to the register. */
    public boolean vraagtBericht() {
        return this != BIJ_TE_WERKEN;
    }
}
