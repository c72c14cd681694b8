package nl.vooropleiding.plugin.bewaren;

import java.time.Period;
import java.util.function.Function;

/** The kinds of what goes by itself, in the order in which they go, each with its term. */
public enum Bewaarsoort {
    /** What a settled message says; that it was there remains. */
    BERICHTINHOUD(Bewaartermijnen::berichtinhoud),
    /** The copy of what was answered with a fault. */
    GEWEIGERD(Bewaartermijnen::berichtinhoud),
    /** What is in quarantine about nobody whom the school has ground to follow. */
    GEEN_GROND(Bewaartermijnen::berichtinhoud),
    /** The subscription to a number that turned out to be nobody's here. */
    NUMMER_VAN_NIEMAND(Bewaartermijnen::berichtinhoud),
    /** The lines of a plan for many that is done. */
    BULK(Bewaartermijnen::afgehandeld),
    /** The lines of a comparison with the host that is done. */
    AFSTEMMING(Bewaartermijnen::afgehandeld),
    /** A point of the worklist that was dealt with, or is no longer so. */
    WERKPUNT(Bewaartermijnen::afgehandeld),
    /** Marks and earlier versions of who had an inschrijving. */
    DETAILS(Bewaartermijnen::details),
    /** All of who applied and never got an inschrijving. */
    AANMELDING(Bewaartermijnen::aanmelding),
    /** All of who had an inschrijving. */
    INSCHRIJVING(Bewaartermijnen::inschrijving),
    /** That there was a message. */
    BERICHT(Bewaartermijnen::berichten),
    /** Who saw what. */
    INZAGE(Bewaartermijnen::inzage);

    private final Function<Bewaartermijnen, Period> termijn;

    Bewaarsoort(Function<Bewaartermijnen, Period> termijn) {
        this.termijn = termijn;
    }

    public Period termijn(Bewaartermijnen termijnen) {
        return termijn.apply(termijnen);
    }

    /** Whether it is about one student at a time, about whom the host is asked first. */
    boolean perDeelnemer() {
        return this == DETAILS || this == AANMELDING || this == INSCHRIJVING;
    }
}
