package nl.vooropleiding.plugin.kaart;

import java.time.LocalDate;
import java.time.Month;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;

/**
 * The day on which a record stands in the list, and on which its codes are decoded. Nothing is left out for want of a
 * date: a result with a year alone stands in its summer, one without even that at the end of the list.
 */
final class Recorddatum {

    private static final LocalDate ONBEKEND = LocalDate.of(1900, Month.JANUARY, 1);
    private static final int EXAMENDAG = 1;

    private Recorddatum() {}

    static LocalDate van(Deelname deelname) {
        return deelname.inschrijving();
    }

    static LocalDate van(Resultaat resultaat) {
        return resultaat
                .datum()
                .or(() -> resultaat.examenjaar().map(jaar -> LocalDate.of(jaar.getValue(), Month.JULY, EXAMENDAG)))
                .orElse(ONBEKEND);
    }
}
