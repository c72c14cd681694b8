package nl.vooropleiding.sample.sis.verzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;

/** Dates as people here write them: {@code 14-05-1995}, with zeros for what is unknown of a birth date. */
public final class Datums {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter NET = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final Pattern ONVOLLEDIG = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private Datums() {}

    /** Empty when it is no date. */
    public static Optional<LocalDate> lees(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst.strip(), DAG));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public static Optional<OnvolledigeDatum> leesOnvolledig(String tekst) {
        Matcher delen = ONVOLLEDIG.matcher(tekst.strip());
        if (!delen.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OnvolledigeDatum(
                    Integer.parseInt(delen.group(3)),
                    Integer.parseInt(delen.group(2)),
                    Integer.parseInt(delen.group(1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static String toon(LocalDate dag) {
        return dag == null ? "" : NET.format(dag);
    }

    /** As it is on a clock in the school. */
    public static String moment(Instant tijdstip) {
        return MOMENT.format(tijdstip.atZone(HIER));
    }

    /** With zeros for what is unknown, as it is typed. */
    public static String toon(OnvolledigeDatum datum) {
        String tekst = datum.toString();
        return tekst.substring(8) + "-" + tekst.substring(5, 7) + "-" + tekst.substring(0, 4);
    }

    /** A birth date to read: what is unknown is left out. */
    public static String leesbaar(OnvolledigeDatum datum) {
        if (datum.jaar() == 0) {
            return "";
        }
        String volledig = toon(datum);
        return datum.dag() != 0 ? volledig : volledig.substring(datum.maand() == 0 ? 6 : 3);
    }
}
