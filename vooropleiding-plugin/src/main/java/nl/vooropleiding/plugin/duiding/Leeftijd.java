package nl.vooropleiding.plugin.duiding;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;

/** Whether somebody is old enough for entree: sixteen on the first of August before the wanted start. */
final class Leeftijd {

    private static final int ENTREE = 16;

    private Leeftijd() {}

    /**
     * @param geboren may be partly unknown
     * @param start the wanted first day
     * @return empty when what is known of the birth leaves it open
     */
    static Optional<Boolean> zestien(OnvolledigeDatum geboren, LocalDate start) {
        if (geboren.jaar() == 0) {
            return Optional.empty();
        }
        LocalDate uiterlijk = eersteAugustus(start).minusYears(ENTREE);
        YearMonth eersteMaand = YearMonth.of(geboren.jaar(), geboren.maand() == 0 ? 1 : geboren.maand());
        YearMonth laatsteMaand = YearMonth.of(geboren.jaar(), geboren.maand() == 0 ? 12 : geboren.maand());
        LocalDate vroegst = geboren.volledig().orElse(eersteMaand.atDay(1));
        LocalDate laatst = geboren.volledig().orElse(laatsteMaand.atEndOfMonth());
        if (!laatst.isAfter(uiterlijk)) {
            return Optional.of(true);
        }
        return vroegst.isAfter(uiterlijk) ? Optional.of(false) : Optional.empty();
    }

    /** The last first of August that is not after this day. */
    private static LocalDate eersteAugustus(LocalDate start) {
        LocalDate ditJaar = LocalDate.of(start.getYear(), Month.AUGUST, 1);
        return start.isBefore(ditJaar) ? ditJaar.minusYears(1) : ditJaar;
    }
}
