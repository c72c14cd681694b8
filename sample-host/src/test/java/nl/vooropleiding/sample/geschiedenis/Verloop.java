package nl.vooropleiding.sample.geschiedenis;

/** How often somebody applied, and how often they withdrew. */
record Verloop(int begonnen, int vertrokken) {

    /** Whether there is ground at the end. */
    boolean grond() {
        return begonnen > vertrokken;
    }
}
