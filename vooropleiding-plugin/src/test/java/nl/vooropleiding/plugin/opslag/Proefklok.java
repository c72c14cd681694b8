package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of the plugin in a test's server: a test may put it forward or back for its own thread and for nobody else, or
 * have it jump for the whole server.
 */
@ApplicationScoped
@Specializes
public class Proefklok extends Klok {

    private static final ThreadLocal<Duration> VERZET = ThreadLocal.withInitial(() -> Duration.ZERO);

    private static volatile Duration sprong = Duration.ZERO;

    /** While this work is done the clock of the whole server is ahead by so much; it jumps there, and back. */
    public static void vooruit(Duration hoeveel, Runnable werk) {
        spring(hoeveel);
        try {
            werk.run();
        } finally {
            spring(Duration.ZERO);
        }
    }

    /** The clock of the whole server is ahead by so much, until it jumps back to {@link Duration#ZERO}. */
    public static void spring(Duration hoeveel) {
        sprong = hoeveel;
    }

    /** Until {@link #gelijk}. */
    public static void verzet(Duration hoeveel) {
        VERZET.set(VERZET.get().plus(hoeveel));
    }

    public static void gelijk() {
        VERZET.remove();
    }

    @Override
    @Produces
    @Dependent
    @Specializes
    Clock clock() {
        return new Verzetbaar(Clock.system(NEDERLAND));
    }

    private static final class Verzetbaar extends Clock {

        private final Clock echte;

        Verzetbaar(Clock echte) {
            this.echte = echte;
        }

        @Override
        public ZoneId getZone() {
            return echte.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Verzetbaar(echte.withZone(zone));
        }

        @Override
        public Instant instant() {
            return echte.instant().plus(VERZET.get()).plus(sprong);
        }
    }
}
