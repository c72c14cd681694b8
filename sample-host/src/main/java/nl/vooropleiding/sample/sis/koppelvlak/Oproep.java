package nl.vooropleiding.sample.sis.koppelvlak;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
 * One call to one plugin. It starts at once if the plugin has a free place, and otherwise as soon as one comes free, so
 * that the calls of one page run side by side and none waits for another plugin's.
 */
final class Oproep<T> {

    private final ExecutorService pool;
    private final Breaker breaker;
    private final Bulkhead bulkhead;
    private final Callable<T> vraag;
    private final Runnable begin = this::verstuur;
    private final CompletableFuture<T> antwoord = new CompletableFuture<>();
    private final AtomicBoolean plaatsBezet = new AtomicBoolean();
    private final AtomicBoolean begonnen = new AtomicBoolean();

    private Optional<Breaker.Pas> pas = Optional.empty();
    private long geeindigdBijStart;
    private volatile Future<?> taak;

    Oproep(ExecutorService pool, Breaker breaker, Bulkhead bulkhead, Callable<T> vraag) {
        this.pool = pool;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.vraag = vraag;
    }

    /** Lets the call go out, unless the plugin rests. */
    Oproep<T> start() {
        pas = breaker.laatDoor();
        if (pas.isPresent()) {
            geeindigdBijStart = bulkhead.geeindigd();
            bulkhead.neem(begin);
        }
        return this;
    }

    /** Waits for the answer, no longer than the budget. */
    Uitkomst<T> uitkomst(Budget budget) {
        if (pas.isEmpty()) {
            return new Uitkomst.Mislukt<>(Oorzaak.RUST, null);
        }
        try {
            T waarde = antwoord.get(budget.rest().toNanos(), TimeUnit.NANOSECONDS);
            breaker.opTijd(pas.get());
            return waarde == null
                    ? new Uitkomst.Mislukt<>(Oorzaak.FOUT, new IllegalStateException("De plugin antwoordde null"))
                    : new Uitkomst.Gelukt<>(waarde);
        } catch (TimeoutException e) {
            return teLaat();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RejectedExecutionException) {
                return nietGevraagd();
            }
            breaker.opTijd(pas.get());
            return new Uitkomst.Mislukt<>(oorzaak(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return teLaat();
        }
    }

    private void verstuur() {
        plaatsBezet.set(true);
        try {
            taak = pool.submit(this::voerUit);
        } catch (RejectedExecutionException e) {
            geefPlaatsTerug();
            antwoord.completeExceptionally(e);
        }
    }

    private void voerUit() {
        begonnen.set(true);
        try {
            antwoord.complete(vraag.call());
        } catch (Throwable e) {
            // Whatever a plugin throws, an Error too, is for the page to draw a tile from.
            antwoord.completeExceptionally(e);
        } finally {
            geefPlaatsTerug();
        }
    }

    private void geefPlaatsTerug() {
        if (plaatsBezet.compareAndSet(true, false)) {
            bulkhead.geefTerug();
        }
    }

    private Uitkomst<T> teLaat() {
        if (bulkhead.trekIn(begin)) {
            return bulkhead.geeindigd() == geeindigdBijStart ? vast() : nietGevraagd();
        }
        Future<?> onderweg = taak;
        if (onderweg != null) {
            onderweg.cancel(true);
            if (!begonnen.get()) {
                // Cancelled before the pool came to it, so it will never end by itself.
                geefPlaatsTerug();
            }
        }
        return vast();
    }

    private Uitkomst<T> vast() {
        breaker.teLaat(pas.orElseThrow());
        return new Uitkomst.Mislukt<>(Oorzaak.TRAAG, null);
    }

    private Uitkomst<T> nietGevraagd() {
        breaker.nietGevraagd(pas.orElseThrow());
        return new Uitkomst.Mislukt<>(Oorzaak.TRAAG, null);
    }

    /**
     * A class that does not fit shows on our side of the call, or within it as a method that is not there; what else a
     * plugin throws is its own affair.
     */
    private static Oorzaak oorzaak(Throwable fout) {
        boolean hier = fout instanceof PluginException p && p.reden() == Reden.VERSIE
                || fout instanceof LinkageError
                || fout instanceof ClassCastException;
        return hier || binnenin(fout) ? Oorzaak.VERSIE : Oorzaak.FOUT;
    }

    private static boolean binnenin(Throwable fout) {
        for (Throwable t = fout; t != null; t = t.getCause()) {
            if (t instanceof IncompatibleClassChangeError) {
                return true;
            }
        }
        return false;
    }
}
