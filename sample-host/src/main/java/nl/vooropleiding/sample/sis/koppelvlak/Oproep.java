package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;

/**
 * One call to one plugin. It starts at once if the plugin has a free place, so that calls of one page run side by side,
 * and otherwise as soon as one comes free within the budget.
 */
final class Oproep<T> {

    private final ExecutorService pool;
    private final Breaker breaker;
    private final Bulkhead bulkhead;
    private final Callable<T> vraag;

    private boolean rust;
    private Bulkhead.Plaats plaats;
    private Future<T> antwoord;
    private final AtomicBoolean begonnen = new AtomicBoolean();

    Oproep(ExecutorService pool, Breaker breaker, Bulkhead bulkhead, Callable<T> vraag) {
        this.pool = pool;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.vraag = vraag;
    }

    /** Starts the call if it may and can start now. */
    Oproep<T> start() {
        if (!breaker.laatDoor()) {
            rust = true;
            return this;
        }
        bulkhead.neem(Duration.ZERO).ifPresent(this::verstuur);
        return this;
    }

    /** Waits for the answer, no longer than the budget. */
    Uitkomst<T> uitkomst(Budget budget) {
        if (rust) {
            return new Uitkomst.Mislukt<>(Oorzaak.RUST, null);
        }
        if (plaats == null) {
            Optional<Bulkhead.Plaats> vrij = bulkhead.neem(budget.rest());
            if (vrij.isEmpty()) {
                return teLaat();
            }
            verstuur(vrij.get());
        }
        if (antwoord == null) {
            return teLaat();
        }
        return wacht(budget);
    }

    private void verstuur(Bulkhead.Plaats vrij) {
        plaats = vrij;
        try {
            antwoord = pool.submit(this::voerUit);
        } catch (RejectedExecutionException e) {
            // The server's pool is full, by whoever: for this page the plugin is late.
            vrij.geefTerug();
        }
    }

    private T voerUit() throws Exception {
        begonnen.set(true);
        try {
            return vraag.call();
        } finally {
            plaats.geefTerug();
        }
    }

    private Uitkomst<T> wacht(Budget budget) {
        try {
            T waarde = antwoord.get(budget.rest().toNanos(), TimeUnit.NANOSECONDS);
            breaker.opTijd();
            return waarde == null
                    ? new Uitkomst.Mislukt<>(Oorzaak.FOUT, new IllegalStateException("De plugin antwoordde null"))
                    : new Uitkomst.Gelukt<>(waarde);
        } catch (TimeoutException e) {
            antwoord.cancel(true);
            if (!begonnen.get()) {
                plaats.geefTerug();
            }
            return teLaat();
        } catch (ExecutionException e) {
            breaker.opTijd();
            return new Uitkomst.Mislukt<>(oorzaak(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return teLaat();
        }
    }

    private Uitkomst<T> teLaat() {
        breaker.teLaat();
        return new Uitkomst.Mislukt<>(Oorzaak.TRAAG, null);
    }

    private static Oorzaak oorzaak(Throwable fout) {
        boolean versie = fout instanceof PluginException p && p.reden() == Reden.VERSIE
                || fout instanceof LinkageError
                || fout instanceof ClassCastException;
        return versie ? Oorzaak.VERSIE : Oorzaak.FOUT;
    }
}
