package nl.vooropleiding.api.deelnemer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Mboniveau;

/**
 * What ties a student to the instelling: an aanmelding (application) or an inschrijving (enrolment). Only a relation
 * that runs can be a ground for asking the register.
 *
 * @param id the host's opaque id, unique within the student
 * @param status the neutral status
 * @param label the status in the host's own words, as its users know it ({@code Intake}, {@code Definitief})
 * @param omschrijving what a user recognises it by, such as {@code 201.1}; never a person's name
 * @param begin an aanmelding: the day it was made; an inschrijving: its first day
 * @param einde the last day that counts; absent while it has no end
 * @param organisatieEenheid id of the organisatie-eenheid; absent when the host does not know it
 * @param locatie id of the locatie; absent when the host does not know it
 * @param opleiding what the student applied for or follows; absent when the host cannot say. Since 1.1.
 * @since 1.0
 */
public record Relatie(
        String id,
        Soort soort,
        Status status,
        String label,
        String omschrijving,
        Onderwijs onderwijs,
        LocalDate begin,
        Optional<LocalDate> einde,
        Optional<String> organisatieEenheid,
        Optional<String> locatie,
        Optional<Opleiding> opleiding) {

    /**
     * What a relation is for.
     *
     * @param naam as users know it
     * @param niveau absent outside beroepsonderwijs, and when the host cannot say
     * @param start the first day of the education that is wanted, or of the inschrijving; absent when not known yet
     * @since 1.1
     */
    public record Opleiding(String naam, Optional<Mboniveau> niveau, Optional<LocalDate> start) {
        public Opleiding {
            Objects.requireNonNull(naam, "naam");
            Objects.requireNonNull(niveau, "niveau");
            Objects.requireNonNull(start, "start");
        }
    }

    /** The two kinds of relation. */
    public enum Soort {
        AANMELDING,
        INSCHRIJVING
    }

    /** Where a relation stands. */
    public enum Status {
        /** Open aanmelding, or an inschrijving that runs or will begin. */
        ACTIEF,
        /** The aanmelding led to an inschrijving, which may still have to begin. */
        GEPLAATST,
        /** The student withdrew the aanmelding. It may be reopened. */
        INGETROKKEN,
        /** The school rejected the aanmelding. It may be reopened. */
        AFGEWEZEN,
        /** The inschrijving has ended. */
        BEEINDIGD
    }

    /** The law under which the education falls, as far as it matters for the ground to ask. */
    public enum Onderwijs {
        BEROEPSONDERWIJS,
        VAVO,
        EDUCATIE,
        CONTRACTONDERWIJS
    }

    public Relatie {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(omschrijving, "omschrijving");
        Objects.requireNonNull(onderwijs, "onderwijs");
        Objects.requireNonNull(begin, "begin");
        Objects.requireNonNull(einde, "einde");
        Objects.requireNonNull(organisatieEenheid, "organisatieEenheid");
        Objects.requireNonNull(locatie, "locatie");
        Objects.requireNonNull(opleiding, "opleiding");
    }

    /** As a host of version 1.0 made it: without the opleiding. */
    public Relatie(
            String id,
            Soort soort,
            Status status,
            String label,
            String omschrijving,
            Onderwijs onderwijs,
            LocalDate begin,
            Optional<LocalDate> einde,
            Optional<String> organisatieEenheid,
            Optional<String> locatie) {
        this(
                id,
                soort,
                status,
                label,
                omschrijving,
                onderwijs,
                begin,
                einde,
                organisatieEenheid,
                locatie,
                Optional.empty());
    }

    /**
     * Whether the relation runs on this day: active or placed, and its last day has not passed. One that has yet to
     * begin runs too. An end before the begin is taken as it stands: it has passed once that day has.
     */
    public boolean loopt(LocalDate peildatum) {
        boolean open = status == Status.ACTIEF || status == Status.GEPLAATST;
        return open && einde.map(dag -> !dag.isBefore(peildatum)).orElse(true);
    }
}
