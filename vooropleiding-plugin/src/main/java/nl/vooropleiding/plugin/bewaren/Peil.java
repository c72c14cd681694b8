package nl.vooropleiding.plugin.bewaren;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Klok;

/** The day by which terms are counted, in the Netherlands. A term has passed on the day that it says, not before. */
record Peil(LocalDate dag, Bewaartermijnen termijnen) {

    static Peil op(Instant moment, Bewaartermijnen termijnen) {
        return new Peil(LocalDate.ofInstant(moment, Klok.NEDERLAND), termijnen);
    }

    /** The same terms, so many days later. */
    Peil over(int dagen) {
        return new Peil(dag.plusDays(dagen), termijnen);
    }

    /** What is from before this moment is due. */
    Instant grens(Bewaarsoort soort) {
        return dag.minus(soort.termijn(termijnen))
                .plusDays(1)
                .atStartOfDay(Klok.NEDERLAND)
                .toInstant();
    }

    long micros(Bewaarsoort soort) {
        return InstantKolom.micros(grens(soort));
    }

    /** Whether a term that began on that day has passed. */
    boolean voorbij(LocalDate begin, Period termijn) {
        return !begin.plus(termijn).isAfter(dag);
    }
}
