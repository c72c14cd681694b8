package nl.vooropleiding.api.deelnemer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date of birth of which the day, the month or all may be unknown, as in the basisregistratie personen: {@code
 * 1995-05-14}, {@code 1995-05-00}, {@code 1995-00-00}, {@code 0000-00-00}.
 *
 * @param jaar 0 when unknown, and then month and day are unknown too
 * @param maand 0 when unknown, and then the day is unknown too
 * @param dag 0 when unknown
 * @since 1.0
 */
public record OnvolledigeDatum(int jaar, int maand, int dag) {

    public OnvolledigeDatum {
        if (jaar < 0 || jaar > 9999 || (jaar == 0 && maand != 0) || (maand == 0 && dag != 0)) {
            throw new IllegalArgumentException("Geen (onvolledige) datum");
        }
        try {
            if (dag != 0) {
                LocalDate.of(jaar, maand, dag);
            } else if (maand != 0) {
                YearMonth.of(jaar, maand);
            }
        } catch (DateTimeException e) {
            // Without the cause: its message repeats a date of birth.
            throw new IllegalArgumentException("Geen (onvolledige) datum");
        }
    }

    public static OnvolledigeDatum van(LocalDate datum) {
        return new OnvolledigeDatum(datum.getYear(), datum.getMonthValue(), datum.getDayOfMonth());
    }

    /**
     * Reads {@code jjjj-mm-dd} with zeros for what is unknown.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static OnvolledigeDatum van(String tekst) {
        if (!tekst.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("Geen (onvolledige) datum");
        }
        return new OnvolledigeDatum(
                Integer.parseInt(tekst.substring(0, 4)),
                Integer.parseInt(tekst.substring(5, 7)),
                Integer.parseInt(tekst.substring(8)));
    }

    /** The date, when all of it is known. */
    public Optional<LocalDate> volledig() {
        return dag == 0 ? Optional.empty() : Optional.of(LocalDate.of(jaar, maand, dag));
    }

    /** {@code jjjj-mm-dd}, with zeros for what is unknown. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", jaar, maand, dag);
    }
}
