package nl.vooropleiding.sample.bron.verkeer;

import java.util.Optional;

/** The way to a school's endpoint. */
public interface Kanaal {

    /** Offers it once; never throws for what the other side does. */
    Afloop bied(Levering levering);

    /**
     * How an offer ended.
     *
     * @param opnieuw whether another attempt can help
     * @param melding what went wrong; empty when it was confirmed. Contains nobody's number
     */
    record Afloop(boolean opnieuw, Optional<String> melding) {

        static final Afloop BEVESTIGD = new Afloop(false, Optional.empty());

        static Afloop nogEens(String melding) {
            return new Afloop(true, Optional.of(melding));
        }

        static Afloop definitief(String melding) {
            return new Afloop(false, Optional.of(melding));
        }
    }
}
