package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Bounds how many calls one plugin can keep hanging, so that the server's thread pool stays free for the others. A
 * place comes back when the call really ends, not when the page stops waiting for it.
 */
final class Bulkhead {

    private final Semaphore plaatsen;

    Bulkhead(int aantal) {
        plaatsen = new Semaphore(aantal, true);
    }

    /** A place in the bulkhead; giving it back twice counts once. */
    final class Plaats {

        private final AtomicBoolean bezet = new AtomicBoolean(true);

        void geefTerug() {
            if (bezet.compareAndSet(true, false)) {
                plaatsen.release();
            }
        }
    }

    /** A place, if one is free now or comes free within this time. */
    Optional<Plaats> neem(Duration wachten) {
        try {
            boolean gekregen = wachten.isZero() || wachten.isNegative()
                    ? plaatsen.tryAcquire()
                    : plaatsen.tryAcquire(wachten.toNanos(), TimeUnit.NANOSECONDS);
            return gekregen ? Optional.of(new Plaats()) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
