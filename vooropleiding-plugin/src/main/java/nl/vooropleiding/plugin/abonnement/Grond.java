package nl.vooropleiding.plugin.abonnement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Relatie;

/**
 * What gives a school the ground to ask about a student: an active aanmelding or inschrijving for beroepsonderwijs, or
 * for vavo when the school says so. Educatie and contractonderwijs give none: the register gives the data to judge
 * admission (WEB art. 8.2.1), which they do not have.
 *
 * @param omschrijving what carries it, in words a user knows: {@code aanmelding 201.1}
 * @param tot the first day without; absent while an inschrijving or a placed aanmelding carries
 */
public record Grond(String omschrijving, Optional<LocalDate> tot) {

    private static final int LANGST = 200;

    public Grond {
        omschrijving = omschrijving.length() <= LANGST ? omschrijving : omschrijving.substring(0, LANGST);
    }

    /** How long an aanmelding alone carries, in calendar months from its start. */
    static final int MAANDEN = 9;

    /** The ground that these relations give by themselves on this day; empty when they give none. */
    static Optional<Grond> van(List<Relatie> relaties, boolean metVavo, LocalDate vandaag) {
        return van(relaties, metVavo, vandaag, Optional.empty());
    }

    /**
     * The ground that these relations give on this day; empty when they give none.
     *
     * @param verlengdTot the first day without, where a person started or extended it
     */
    static Optional<Grond> van(
            List<Relatie> relaties, boolean metVavo, LocalDate vandaag, Optional<LocalDate> verlengdTot) {
        List<Relatie> dragend = dragend(relaties, metVavo, vandaag);
        Optional<Relatie> onbegrensd =
                laatste(dragend.stream().filter(Grond::isOnbegrensd).toList());
        if (onbegrensd.isPresent()) {
            return onbegrensd.map(r -> new Grond(omschrijving(r), Optional.empty()));
        }
        return laatste(dragend)
                .map(r -> new Grond(omschrijving(r), Optional.of(laatste(tot(r), verlengdTot))))
                .filter(g -> g.tot().orElseThrow().isAfter(vandaag));
    }

    /** What lets run on what runs. */
    static Grond uitloop(Relatie uitgeschreven, LocalDate tot) {
        return new Grond(omschrijving(uitgeschreven) + " (uitgeschreven)", Optional.of(tot));
    }

    /** The first day without, when this aanmelding alone carries. */
    static LocalDate tot(Relatie aanmelding) {
        return aanmelding.begin().plusMonths(MAANDEN);
    }

    /** The relations that may carry a subscription on this day, however long ago they began. */
    static List<Relatie> dragend(List<Relatie> relaties, boolean metVavo, LocalDate vandaag) {
        return relaties.stream()
                .filter(r -> telt(r, metVavo))
                .filter(r -> r.loopt(vandaag))
                .toList();
    }

    /** Whether it is of a kind of onderwijs that may give ground. */
    static boolean telt(Relatie relatie, boolean metVavo) {
        return relatie.onderwijs() == Relatie.Onderwijs.BEROEPSONDERWIJS
                || (metVavo && relatie.onderwijs() == Relatie.Onderwijs.VAVO);
    }

    private static LocalDate laatste(LocalDate eigen, Optional<LocalDate> verlengdTot) {
        return verlengdTot.filter(v -> v.isAfter(eigen)).orElse(eigen);
    }

    private static boolean isOnbegrensd(Relatie relatie) {
        return relatie.soort() == Relatie.Soort.INSCHRIJVING || relatie.status() == Relatie.Status.GEPLAATST;
    }

    private static Optional<Relatie> laatste(List<Relatie> relaties) {
        return relaties.stream().max(Comparator.comparing(Relatie::begin).thenComparing(Relatie::id));
    }

    private static String omschrijving(Relatie relatie) {
        return relatie.soort().name().toLowerCase(Locale.ROOT) + " " + relatie.omschrijving();
    }
}
