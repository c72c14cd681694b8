package nl.vooropleiding.plugin.bulk;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;

/** Which students a plan is about: what is absent does not matter. */
@Embeddable
public class Selectie {

    /** Every student; also where students are not what it is about. */
    public static final Selectie ALLEN = new Selectie(null, null, null, null);

    private String eenheid;
    private String locatie;
    private Integer cohort;
    private Long gat;

    protected Selectie() {}

    private Selectie(String eenheid, String locatie, Integer cohort, Long gat) {
        this.eenheid = eenheid;
        this.locatie = locatie;
        this.cohort = cohort;
        this.gat = gat;
    }

    /**
     * Students with one relation that is all of this.
     *
     * @param cohort the year in which the studiejaar began that the relation began in
     */
    public static Selectie van(Optional<String> eenheid, Optional<String> locatie, Optional<Integer> cohort) {
        return new Selectie(eenheid.orElse(null), locatie.orElse(null), cohort.orElse(null), null);
    }

    /** Whoever was followed in a time in which nothing could be received. */
    public static Selectie gat(long gat) {
        return new Selectie(null, null, null, gat);
    }

    boolean omvat(Deelnemer deelnemer) {
        return deelnemer.relaties().stream().anyMatch(this::omvat);
    }

    private boolean omvat(Relatie relatie) {
        return (eenheid == null
                        || relatie.organisatieEenheid().filter(eenheid::equals).isPresent())
                && (locatie == null || relatie.locatie().filter(locatie::equals).isPresent())
                && (cohort == null || studiejaar(relatie.begin()) == cohort);
    }

    /** A studiejaar begins on the first of August (WEB art. 1.1.1). */
    private static int studiejaar(LocalDate dag) {
        return dag.getMonthValue() >= Month.AUGUST.getValue() ? dag.getYear() : dag.getYear() - 1;
    }

    public Optional<String> eenheid() {
        return Optional.ofNullable(eenheid);
    }

    public Optional<String> locatie() {
        return Optional.ofNullable(locatie);
    }

    public Optional<Integer> cohort() {
        return Optional.ofNullable(cohort);
    }

    public Optional<Long> gat() {
        return Optional.ofNullable(gat);
    }
}
