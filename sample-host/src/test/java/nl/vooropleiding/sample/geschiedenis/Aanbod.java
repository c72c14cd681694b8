package nl.vooropleiding.sample.geschiedenis;

import java.time.Instant;

/**
 * A request that came to the register, once for each time it was offered.
 *
 * @param begin when it had been read
 * @param einde when the last byte of the reply was written, or was known not to be
 * @param persoon whose it is: the place in the list of made-up students
 * @param messageId technical, new for each offer
 * @param inhoud a hash of what the body says
 * @param genomen whether the register took it by this offer
 */
record Aanbod(
        Instant begin,
        Instant einde,
        int persoon,
        Soort soort,
        String code,
        String messageId,
        String inhoud,
        Storing storing,
        boolean genomen,
        Reactie reactie) {

    /** What the register said. */
    enum Reactie {
        BEVESTIGD,
        /** A fault: this identificatiecode was here before. */
        NIET_UNIEK,
        /** A fault that no other offer heals. */
        GEWEIGERD,
        /** Nothing that makes an end of it. */
        ONBESLIST
    }

    /** Whether who offered it may know now what became of it. */
    boolean beslist() {
        return reactie != Reactie.ONBESLIST;
    }
}
