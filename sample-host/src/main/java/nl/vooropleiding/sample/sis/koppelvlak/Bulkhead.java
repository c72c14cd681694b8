package nl.vooropleiding.sample.sis.koppelvlak;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Bounds how many calls one plugin can keep hanging, so that the server's thread pool stays free for the others. A
 * place comes back when the call really ends, not when the page stops waiting for it; then who waited longest goes.
 */
final class Bulkhead {

    private final Deque<Runnable> wachtend = new ArrayDeque<>();
    private int vrij;
    private long geeindigd;

    Bulkhead(int aantal) {
        vrij = aantal;
    }

    /** Runs this as soon as there is a place: now, or on the thread that gives one back. Each gives its place back. */
    void neem(Runnable begin) {
        synchronized (this) {
            if (vrij == 0) {
                wachtend.addLast(begin);
                return;
            }
            vrij--;
        }
        begin.run();
    }

    /** Gives up waiting; false when it has begun. */
    synchronized boolean trekIn(Runnable begin) {
        return wachtend.remove(begin);
    }

    void geefTerug() {
        Runnable volgende;
        synchronized (this) {
            geeindigd++;
            volgende = wachtend.pollFirst();
            if (volgende == null) {
                vrij++;
            }
        }
        if (volgende != null) {
            volgende.run();
        }
    }

    /** How many calls have ended; as long as this goes up the plugin is busy, and not stuck. */
    synchronized long geeindigd() {
        return geeindigd;
    }
}
