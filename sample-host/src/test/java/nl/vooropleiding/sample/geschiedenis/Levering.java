package nl.vooropleiding.sample.geschiedenis;

import java.time.Instant;

/**
 * Something that the register offered to the school, once for each time.
 *
 * @param persoon the place in the list of made-up students
 * @param operatie the name in the contract
 * @param stand which of the standen of this person it carries; -1 for none
 * @param datumTijd when the register made it
 */
record Levering(
        Instant begin,
        Instant einde,
        int persoon,
        String code,
        String operatie,
        int stand,
        Instant datumTijd,
        Ontvangst ontvangst) {

    static final String PERSOONSGEGEVENS = "verstrekkenPersoonsgegevens";
    static final String VOOROPLEIDING = "verstrekkenVooropleiding";
    static final String TERUGKOPPELING = "terugkoppelen";

    /** What the school said. */
    enum Ontvangst {
        BEVESTIGD,
        /** A fault: it is not to be offered again. */
        GEWEIGERD,
        /** Nothing, or to try again later. */
        GEEN
    }

    boolean bevestigd() {
        return ontvangst == Ontvangst.BEVESTIGD;
    }

    boolean isStand() {
        return stand >= 0;
    }
}
