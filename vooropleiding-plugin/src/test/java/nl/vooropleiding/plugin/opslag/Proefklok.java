package nl.vooropleiding.plugin.opslag;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the server under test: right, unless a test has it jump. */
@Alternative
@Priority(1)
@ApplicationScoped
public class Proefklok {

    private static volatile Duration verzet = Duration.ZERO;

    @Produces
    @Dependent
    Clock clock() {
        return new Verzetbaar(Klok.NEDERLAND);
    }

    /** While this work is done the clock is ahead by so much; it jumps there, and back. */
    public static void vooruit(Duration hoeveel, Runnable werk) {
        verzet = hoeveel;
        try {
            werk.run();
        } finally {
            verzet = Duration.ZERO;
        }
    }

    private static final class Verzetbaar extends Clock {

        private final ZoneId zone;

        private Verzetbaar(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId andere) {
            return new Verzetbaar(andere);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(verzet);
        }
    }
}
