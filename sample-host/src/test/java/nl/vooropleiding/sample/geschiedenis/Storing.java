package nl.vooropleiding.sample.geschiedenis;

/** What goes wrong with one offer of one request. */
enum Storing {
    GEEN(true),
    /** Confirmed late, and still in time. */
    TRAAG(true),
    /** Confirmed when the caller has given up. */
    TE_LAAT(true),
    /** Taken, and then the connection is gone. */
    AFGEBROKEN(true),
    /** Taken, and half of the confirmation comes through. */
    HALF(true),
    HTTP_503(false),
    /** A page of some proxy, and HTTP 200. */
    HTML(false),
    DK0051(false),
    /** A fault that no other offer heals. */
    GEWEIGERD(false);

    private final boolean genomen;

    Storing(boolean genomen) {
        this.genomen = genomen;
    }

    /** Whether the register has the request all the same. */
    boolean genomen() {
        return genomen;
    }
}
