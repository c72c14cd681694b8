package nl.vooropleiding.plugin.bulk;

import java.time.Duration;
import java.util.Map;

/**
 * How far a plan is.
 *
 * @param teDoen to how many it is still to be done
 * @param gedaan to how many it was
 * @param nietNodig to how many it is not done, by the name of why not
 * @param wachtOpAnder whether it runs, but another of its kind goes first
 */
public record Bulkstand(Bulkplan plan, long teDoen, long gedaan, Map<String, Long> nietNodig, boolean wachtOpAnder) {

    public long totaal() {
        return teDoen
                + gedaan
                + nietNodig.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How long the rest takes.
     *
     * @param hoogstens how many a second at most, however fast the plan itself may go
     */
    public Duration nogTeGaan(int hoogstens) {
        return Duration.ofMillis(teDoen * 1000 / Math.min(plan.tempo(), hoogstens));
    }
}
