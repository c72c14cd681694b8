package nl.vooropleiding.plugin.bewaren;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.betrokkene.Bewaarfase;

/**
 * What is to become of what is kept of one student, now that the host was asked.
 *
 * @param fase what there is to keep, by what the host said
 * @param einde the last day of anything that carried or could have carried
 */
record Oordeel(Wat wat, Bewaarfase fase, LocalDate einde) {

    /** What is to be done. */
    enum Wat {
        /** All of it goes. */
        WEG,
        /** Marks and earlier versions go. */
        SCHOON,
        /** Not yet. */
        LATER,
        /** The host knows something that runs: nothing is touched, however long ago the subscription ended. */
        ONDERWEG
    }

    /**
     * @param deelnemer as the host says now; empty when it answers that it does not know the student any more
     * @param fase as last known. That the host shows no inschrijving any more does not make it never to have been
     * @param sinds the day on which the ground ended, as last known
     */
    static Oordeel van(Optional<Deelnemer> deelnemer, Bewaarfase fase, LocalDate sinds, Peil peil) {
        if (deelnemer.isEmpty()) {
            return new Oordeel(Wat.WEG, fase, sinds);
        }
        if (deelnemer.get().relaties().stream().anyMatch(r -> r.loopt(peil.dag()))) {
            return new Oordeel(Wat.ONDERWEG, fase, sinds);
        }
        LocalDate einde = Stream.concat(
                        Stream.of(sinds), deelnemer.get().relaties().stream().flatMap(r -> r.einde().stream()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean ingeschreven = fase != Bewaarfase.AANMELDING
                || deelnemer.get().relaties().stream().anyMatch(r -> r.soort() == Relatie.Soort.INSCHRIJVING);
        Bewaarfase nu = ingeschreven && fase == Bewaarfase.AANMELDING ? Bewaarfase.INSCHRIJVING : fase;
        return new Oordeel(wat(nu, einde, peil), nu, einde);
    }

    private static Wat wat(Bewaarfase fase, LocalDate einde, Peil peil) {
        Bewaartermijnen termijnen = peil.termijnen();
        return switch (fase) {
            case AANMELDING -> peil.voorbij(einde, termijnen.aanmelding()) ? Wat.WEG : Wat.LATER;
            case KERN -> peil.voorbij(einde, termijnen.inschrijving()) ? Wat.WEG : Wat.LATER;
            case INSCHRIJVING -> {
                if (peil.voorbij(einde, termijnen.inschrijving())) {
                    yield Wat.WEG;
                }
                yield peil.voorbij(einde, termijnen.details()) ? Wat.SCHOON : Wat.LATER;
            }
        };
    }
}
