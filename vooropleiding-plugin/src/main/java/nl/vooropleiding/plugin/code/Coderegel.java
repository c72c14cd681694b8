package nl.vooropleiding.plugin.code;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a code is called in one list from one day to another.
 *
 * @param van first day; {@link LocalDate#MIN} when open or unknown
 * @param tot last day; {@link LocalDate#MAX} when open or unknown
 * @param kenmerk what the list says beside the name: kind of vo, level of mbo, degree of ho
 */
public record Coderegel(Lijst lijst, String code, LocalDate van, LocalDate tot, String naam, Optional<String> kenmerk) {

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }

    /** In days; 0 when it counts on that day. */
    long afstand(LocalDate dag) {
        if (geldtOp(dag)) {
            return 0;
        }
        return dag.isBefore(van) ? van.toEpochDay() - dag.toEpochDay() : dag.toEpochDay() - tot.toEpochDay();
    }

    boolean overlapt(Coderegel ander) {
        return !van.isAfter(ander.tot) && !ander.van.isAfter(tot);
    }
}
