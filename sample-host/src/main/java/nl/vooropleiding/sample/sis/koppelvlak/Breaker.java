package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets a plugin rest that keeps being late. After so many late answers in a row nobody calls it for a while; then one
 * call goes out to see, and only if that is in time everyone may call again. Calls that were late at the same moment
 * count as one: a hiccup of the server is no habit of the plugin.
 */
final class Breaker {

    /**
     * Leave to call. Whoever gets one reports back with it, once.
     *
     * @param sinds when it was given
     * @param proef whether this is the one call that goes out to see
     */
    record Pas(Instant sinds, boolean proef) {}

    private final Clock klok;
    private final int drempel;
    private final Duration rust;

    private int teLaatOpRij;
    private Instant laatsteTelling = Instant.MIN;
    private Instant rustTot;
    private boolean proefOnderweg;

    Breaker(Clock klok, int drempel, Duration rust) {
        this.klok = klok;
        this.drempel = drempel;
        this.rust = rust;
    }

    /** Leave to call now, unless the plugin rests. */
    synchronized Optional<Pas> laatDoor() {
        Instant nu = klok.instant();
        if (rustTot == null) {
            return Optional.of(new Pas(nu, false));
        }
        if (proefOnderweg || nu.isBefore(rustTot)) {
            return Optional.empty();
        }
        proefOnderweg = true;
        return Optional.of(new Pas(nu, true));
    }

    /** It answered, well or badly, but in time. */
    synchronized void opTijd(Pas pas) {
        if (pas.proef() || rustTot == null) {
            teLaatOpRij = 0;
            rustTot = null;
            proefOnderweg = false;
        }
    }

    synchronized void teLaat(Pas pas) {
        if (pas.proef()) {
            proefOnderweg = false;
        } else if (rustTot != null || !pas.sinds().isAfter(laatsteTelling)) {
            return;
        }
        laatsteTelling = klok.instant();
        teLaatOpRij++;
        if (teLaatOpRij >= drempel) {
            rustTot = laatsteTelling.plus(rust);
        }
    }

    /** The call never went out, for no fault of the plugin. */
    synchronized void nietGevraagd(Pas pas) {
        if (pas.proef()) {
            proefOnderweg = false;
        }
    }
}
