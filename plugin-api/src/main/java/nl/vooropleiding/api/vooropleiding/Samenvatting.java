package nl.vooropleiding.api.vooropleiding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the register says about one student, in short. Sentences are in the language of the question, plain text, without a
 * persoonsgebonden nummer.
 *
 * @param actualisatie the moment of the stand that this comes from; absent while the register delivered none, and then all
 *     but the abonnement is empty
 * @param gegevens the records, newest first
 * @param toelatingen one per level, lowest first
 * @since 1.1
 */
public record Samenvatting(
        Optional<Instant> actualisatie,
        boolean spontaneWijziging,
        Startkwalificatie startkwalificatie,
        Optional<Integer> jarenMboZonderDiploma,
        List<Gegeven> gegevens,
        List<Toelating> toelatingen,
        Abonnement abonnement) {

    /**
     * @param behaald as the register says; absent when it did not say
     * @param reden the record that causes or contradicts it, or that none does; empty when there is nothing to add
     */
    public record Startkwalificatie(Optional<Boolean> behaald, String reden) {
        public Startkwalificatie {
            Objects.requireNonNull(behaald, "behaald");
            Objects.requireNonNull(reden, "reden");
        }
    }

    /**
     * A record in words.
     *
     * @param soort the kind: {@code Deelname mbo}, {@code Diploma vo}
     * @param opleiding its name at the time, or that no list knows it
     * @param instelling the school's name at the time; empty when none was delivered
     * @param begin first day of a deelname; absent for a result
     * @param einde last day of a deelname; absent for a result, and while it runs
     * @param behaald day of a result; absent for a deelname, and when it was not delivered
     */
    public record Gegeven(
            String soort,
            String opleiding,
            String instelling,
            Optional<LocalDate> begin,
            Optional<LocalDate> einde,
            Optional<LocalDate> behaald) {
        public Gegeven {
            Objects.requireNonNull(soort, "soort");
            Objects.requireNonNull(opleiding, "opleiding");
            Objects.requireNonNull(instelling, "instelling");
            Objects.requireNonNull(begin, "begin");
            Objects.requireNonNull(einde, "einde");
            Objects.requireNonNull(behaald, "behaald");
        }
    }

    /**
     * The advice on admission to one level: the school decides.
     *
     * @param redenen why, the strongest first; at least one
     * @param regel where the law says so: {@code WEB art. 8.2.1 lid 1}
     */
    public record Toelating(Mboniveau niveau, Oordeel oordeel, List<String> redenen, String regel) {
        public Toelating {
            Objects.requireNonNull(niveau, "niveau");
            Objects.requireNonNull(oordeel, "oordeel");
            redenen = List.copyOf(redenen);
            Objects.requireNonNull(regel, "regel");
        }
    }

    /**
     * How it stands with following this student.
     *
     * @param loopt whether the register tells, or may tell, of changes
     * @param staat the state in words
     * @param sinds when it came into this state; absent when nothing was ever asked
     * @param tot the first day without, as expected; absent when unbounded or unknown
     */
    public record Abonnement(boolean loopt, String staat, Optional<Instant> sinds, Optional<LocalDate> tot) {
        public Abonnement {
            Objects.requireNonNull(staat, "staat");
            Objects.requireNonNull(sinds, "sinds");
            Objects.requireNonNull(tot, "tot");
        }
    }

    public Samenvatting {
        Objects.requireNonNull(actualisatie, "actualisatie");
        Objects.requireNonNull(startkwalificatie, "startkwalificatie");
        Objects.requireNonNull(jarenMboZonderDiploma, "jarenMboZonderDiploma");
        gegevens = List.copyOf(gegevens);
        toelatingen = List.copyOf(toelatingen);
        Objects.requireNonNull(abonnement, "abonnement");
    }

    /** The advice on this level; absent while nothing was delivered. */
    public Optional<Toelating> toelating(Mboniveau niveau) {
        return toelatingen.stream().filter(t -> t.niveau() == niveau).findFirst();
    }
}
