package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The events that wait for one listener. One worker at a time empties it, in order, so that a listener that hangs holds
 * one thread and not more; when too many wait the oldest are dropped, because a plugin finds out by itself what it
 * missed.
 */
final class Postbus<T> {

    private final Clock klok;
    private final int hoogstens;
    private final Duration vast;
    private final Deque<T> wachtend = new ArrayDeque<>();
    private int werker;
    private Instant bezigSinds;

    /** @param vast after this long on one event a worker is given up */
    Postbus(Clock klok, int hoogstens, Duration vast) {
        this.klok = klok;
        this.hoogstens = hoogstens;
        this.vast = vast;
    }

    /**
     * Puts an event in.
     *
     * @return the number of a worker to start, if none is at work or the one at work is stuck
     */
    synchronized Optional<Integer> doeIn(T gebeurtenis) {
        wachtend.addLast(gebeurtenis);
        while (wachtend.size() > hoogstens) {
            wachtend.removeFirst();
        }
        boolean bezig = bezigSinds != null && klok.instant().isBefore(bezigSinds.plus(vast));
        if (bezig) {
            return Optional.empty();
        }
        bezigSinds = klok.instant();
        werker++;
        return Optional.of(werker);
    }

    /** The next event for this worker; empty when it can go, because there is none or it was given up. */
    synchronized Optional<T> volgende(int nummer) {
        if (nummer != werker) {
            return Optional.empty();
        }
        T gebeurtenis = wachtend.pollFirst();
        bezigSinds = gebeurtenis == null ? null : klok.instant();
        return Optional.ofNullable(gebeurtenis);
    }

    /** The worker could not be started. */
    synchronized void werkerVervalt(int nummer) {
        if (nummer == werker) {
            bezigSinds = null;
        }
    }
}
