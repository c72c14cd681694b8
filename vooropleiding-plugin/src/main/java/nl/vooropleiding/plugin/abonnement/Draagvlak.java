package nl.vooropleiding.plugin.abonnement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.deelnemer.Relatie;

/**
 * What the relations of one student come to on one day.
 *
 * @param grond what gives ground to ask and to subscribe
 * @param uitloop what lets a subscription that runs run on: the inschrijving has ended, and telling so is the register's
 *     turn; absent where there is ground
 * @param zonder why there is no ground; null where there is
 * @param omslag the first later day on which this may be otherwise by the date alone; empty when there is none
 */
record Draagvlak(Optional<Grond> grond, Optional<Grond> uitloop, Oorzaak zonder, Optional<LocalDate> omslag) {

    /** How long before its end a subscription is said to be ending. */
    static final int DAGEN_VOORUIT = 30;

    /** How long the register has to tell the end of an inschrijving, in days after the last that counts. */
    static final int DAGEN_UITLOOP = 14;

    /**
     * @param verlengdTot the first day without, where it was started by hand, extended or renewed
     */
    static Draagvlak van(List<Relatie> relaties, boolean metVavo, LocalDate vandaag, Optional<LocalDate> verlengdTot) {
        Optional<Grond> grond = Grond.van(relaties, metVavo, vandaag, verlengdTot);
        Optional<Grond> uitloop = grond.isPresent() ? Optional.empty() : uitloop(relaties, metVavo, vandaag);
        return new Draagvlak(
                grond,
                uitloop,
                grond.isPresent() ? null : zonder(relaties, metVavo, vandaag),
                omslag(relaties, metVavo, vandaag, verlengdTot));
    }

    /** What carries now, if anything does. */
    Optional<Grond> drager() {
        return grond.or(() -> uitloop);
    }

    private static Oorzaak zonder(List<Relatie> relaties, boolean metVavo, LocalDate vandaag) {
        return Grond.dragend(relaties, metVavo, vandaag).isEmpty() ? Oorzaak.GROND_VERVALLEN : Oorzaak.TERMIJN;
    }

    private static Optional<Grond> uitloop(List<Relatie> relaties, boolean metVavo, LocalDate vandaag) {
        return relaties.stream()
                .filter(r -> isUitgeschreven(r, metVavo, vandaag))
                .map(r -> Grond.uitloop(r, eersteDagZonder(r)))
                .filter(g -> g.tot().orElseThrow().isAfter(vandaag))
                .max(Comparator.comparing(g -> g.tot().orElseThrow()));
    }

    /** An end before the begin, or without a day, is none that the register would tell of. */
    private static boolean isUitgeschreven(Relatie relatie, boolean metVavo, LocalDate vandaag) {
        return relatie.soort() == Relatie.Soort.INSCHRIJVING
                && Grond.telt(relatie, metVavo)
                && relatie.einde()
                        .filter(dag -> dag.isBefore(vandaag) && !dag.isBefore(relatie.begin()))
                        .isPresent();
    }

    private static LocalDate eersteDagZonder(Relatie inschrijving) {
        return inschrijving.einde().orElseThrow().plusDays(DAGEN_UITLOOP + 1L);
    }

    private static Optional<LocalDate> omslag(
            List<Relatie> relaties, boolean metVavo, LocalDate vandaag, Optional<LocalDate> verlengdTot) {
        Stream<LocalDate> vanRelaties = relaties.stream()
                .filter(r -> Grond.telt(r, metVavo))
                .flatMap(r -> Stream.concat(
                        r.einde().stream().flatMap(dag -> Stream.of(dag.plusDays(1), dag.plusDays(DAGEN_UITLOOP + 1L))),
                        r.soort() == Relatie.Soort.AANMELDING && r.status() == Relatie.Status.ACTIEF
                                ? metVooruitblik(Grond.tot(r))
                                : Stream.empty()));
        return Stream.concat(vanRelaties, verlengdTot.stream().flatMap(Draagvlak::metVooruitblik))
                .filter(dag -> dag.isAfter(vandaag))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> metVooruitblik(LocalDate tot) {
        return Stream.of(tot.minusDays(DAGEN_VOORUIT), tot);
    }
}
