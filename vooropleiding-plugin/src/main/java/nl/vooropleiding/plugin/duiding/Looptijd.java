package nl.vooropleiding.plugin.duiding;

import java.time.LocalDate;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;

/** Whether a deelname runs. Ends are often not delivered, so one without an end runs for as long as it could take. */
public final class Looptijd {

    private Looptijd() {}

    /** Whether it runs, or has yet to begin, on this day; its datum uitschrijving is the last day that counts. */
    public static boolean loopt(Deelname deelname, LocalDate peildatum) {
        return deelname.uitschrijving()
                .map(laatste -> !laatste.isBefore(peildatum))
                .orElseGet(() -> deelname.inschrijving()
                        .plusYears(hoogstens(deelname.soort()))
                        .isAfter(peildatum));
    }

    private static int hoogstens(Onderwijssoort soort) {
        return switch (soort) {
            case VO, VSO, HO -> 6;
            case MBO -> 4;
            case VAVO -> 2;
        };
    }
}
