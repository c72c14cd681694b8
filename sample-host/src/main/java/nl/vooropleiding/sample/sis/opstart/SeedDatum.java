package nl.vooropleiding.sample.sis.opstart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the seed, so that the students keep fitting the calendar: {@code 2015-08-01} is that day, {@code
 * P+1-08-01} counts from the year in which the current school year began, {@code -20} is twenty days ago.
 */
final class SeedDatum {

    private static final Pattern SCHOOLJAAR = Pattern.compile("P([+-]\\d{1,2})?-(\\d{2})-(\\d{2})");
    private static final Pattern GELEDEN = Pattern.compile("-\\d{1,4}");
    private static final int BEGIN_SCHOOLJAAR = 8;

    private final LocalDate vandaag;

    SeedDatum(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    Optional<LocalDate> lees(String tekst) {
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        if (GELEDEN.matcher(tekst).matches()) {
            return Optional.of(vandaag.plusDays(Integer.parseInt(tekst)));
        }
        Matcher schooljaar = SCHOOLJAAR.matcher(tekst);
        if (schooljaar.matches()) {
            int verschil = schooljaar.group(1) == null ? 0 : Integer.parseInt(schooljaar.group(1));
            return Optional.of(LocalDate.of(
                    beginjaar() + verschil,
                    Integer.parseInt(schooljaar.group(2)),
                    Integer.parseInt(schooljaar.group(3))));
        }
        return Optional.of(LocalDate.parse(tekst));
    }

    private int beginjaar() {
        return vandaag.getMonthValue() >= BEGIN_SCHOOLJAAR ? vandaag.getYear() : vandaag.getYear() - 1;
    }
}
