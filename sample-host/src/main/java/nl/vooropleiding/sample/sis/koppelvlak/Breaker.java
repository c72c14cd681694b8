package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets a plugin rest that keeps being late. After so many late answers in a row nobody calls it for a while; then one
 * call goes out to see, and only if that is in time everyone may call again.
 */
final class Breaker {

    private final Clock klok;
    private final int drempel;
    private final Duration rust;

    private int teLaatOpRij;
    private Instant rustTot;
    private boolean proefOnderweg;

    Breaker(Clock klok, int drempel, Duration rust) {
        this.klok = klok;
        this.drempel = drempel;
        this.rust = rust;
    }

    /** Whether a call may go out now. Whoever gets a yes reports back with {@link #opTijd} or {@link #teLaat}. */
    synchronized boolean laatDoor() {
        if (rustTot == null) {
            return true;
        }
        if (proefOnderweg || klok.instant().isBefore(rustTot)) {
            return false;
        }
        proefOnderweg = true;
        return true;
    }

    /** It answered, well or badly, but in time. */
    synchronized void opTijd() {
        teLaatOpRij = 0;
        rustTot = null;
        proefOnderweg = false;
    }

    synchronized void teLaat() {
        teLaatOpRij++;
        proefOnderweg = false;
        if (teLaatOpRij >= drempel) {
            rustTot = klok.instant().plus(rust);
        }
    }

    synchronized boolean rust() {
        return rustTot != null && klok.instant().isBefore(rustTot);
    }
}
