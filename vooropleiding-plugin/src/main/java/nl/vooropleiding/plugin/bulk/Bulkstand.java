package nl.vooropleiding.plugin.bulk;

import java.time.Duration;
import java.util.Map;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;

/**
 * How far a plan is.
 *
 * @param teVragen how many are still to be asked
 * @param gevraagd how many were
 * @param nietNodig how many are not asked, by why not
 */
public record Bulkstand(Bulkplan plan, long teVragen, long gevraagd, Map<Bulkoordeel, Long> nietNodig) {

    public long totaal() {
        return teVragen
                + gevraagd
                + nietNodig.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How long asking the rest takes.
     *
     * @param tempoInstelling requests a second of the instelling, which all plans share with what is not bulk
     */
    public Duration nogTeGaan(int tempoInstelling) {
        return Duration.ofMillis(teVragen * 1000 / Math.min(plan.tempo(), tempoInstelling));
    }
}
