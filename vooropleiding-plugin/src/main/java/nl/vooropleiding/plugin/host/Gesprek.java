package nl.vooropleiding.plugin.host;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A call to another application that may take no longer than the caller cares to wait. A {@link Future} that was cancelled
 * calls itself done while its call goes on, when that is deaf to being interrupted: this says whether it still does, so that
 * who hangs is not called again and again until there is no thread left.
 *
 * @param <T> what it answers
 */
public final class Gesprek<T> {

    private final Future<T> toekomst;
    private volatile boolean loopt;

    private Gesprek(ExecutorService pool, Callable<T> werk) {
        toekomst = pool.submit(() -> {
            loopt = true;
            try {
                return werk.call();
            } finally {
                loopt = false;
            }
        });
    }

    public static <T> Gesprek<T> begin(ExecutorService pool, Callable<T> werk) {
        return new Gesprek<>(pool, werk);
    }

    /** @throws TimeoutException when it took longer; it was told to stop, and one that had not begun never will */
    public T antwoord(Duration hoogstens) throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return toekomst.get(hoogstens.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            toekomst.cancel(true);
            throw e;
        }
    }

    /** Whether it goes on, whoever waits for it or not. */
    public boolean loopt() {
        return loopt;
    }
}
