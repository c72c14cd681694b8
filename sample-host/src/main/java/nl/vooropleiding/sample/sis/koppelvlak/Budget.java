package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time that all plugin parts of one page have together. It runs from the moment it is made. */
final class Budget {

    private final LongSupplier nanos;
    private final long einde;

    private Budget(LongSupplier nanos, Duration duur) {
        this.nanos = nanos;
        this.einde = nanos.getAsLong() + duur.toNanos();
    }

    static Budget van(Duration duur) {
        return new Budget(System::nanoTime, duur);
    }

    /** What is left of it; zero when it has passed. */
    Duration rest() {
        return Duration.ofNanos(Math.max(0, einde - nanos.getAsLong()));
    }
}
