package nl.vooropleiding.sample.slecht;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What hanging calls wait for: the end of their application, ten minutes at most. Each WAR has a copy of its own. */
@WebListener
public class Rem implements ServletContextListener {

    private static final CountDownLatch EINDE = new CountDownLatch(1);
    private static final AtomicInteger HANGEN = new AtomicInteger();
    private static final long HOOGSTENS = TimeUnit.MINUTES.toNanos(10);

    @Override
    public void contextDestroyed(ServletContextEvent gebeurtenis) {
        EINDE.countDown();
    }

    /** How many calls hang now. */
    static int hangen() {
        return HANGEN.get();
    }

    /** Hangs until the application ends or the thread is interrupted. */
    public static void wacht() throws InterruptedException {
        HANGEN.incrementAndGet();
        try {
            EINDE.await(HOOGSTENS, TimeUnit.NANOSECONDS);
        } finally {
            HANGEN.decrementAndGet();
        }
    }

    /** Hangs until the application ends, whatever anyone says. */
    public static void wachtDoof() {
        long begin = System.nanoTime();
        HANGEN.incrementAndGet();
        try {
            boolean klaar = false;
            while (!klaar && System.nanoTime() - begin < HOOGSTENS) {
                klaar = wachtEven();
            }
        } finally {
            HANGEN.decrementAndGet();
        }
    }

    private static boolean wachtEven() {
        try {
            return EINDE.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            // Deaf on purpose, and the mark is not set again: a next wait would return at once.
            return false;
        }
    }
}
