package nl.vooropleiding.plugin.bestand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as CSV that a spreadsheet opens rightly by a double click: UTF-8 with a byte order mark, semicolons, days as
 * {@code 2014-06-17}.
 */
public final class Csv {

    private static final char BOM = '\ufeff';
    private static final String FORMULE = "=+-@\t\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private Csv() {}

    public static byte[] van(Werkblad blad) {
        StringBuilder tekst = new StringBuilder().append(BOM);
        try (CSVPrinter rijen = new CSVPrinter(tekst, VORM)) {
            rijen.printRecord(blad.kolommen());
            for (List<Object> rij : blad.rijen()) {
                rijen.printRecord(rij.stream().map(Csv::cel));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe in front, which makes it text again. */
    private static Object cel(Object waarde) {
        if (waarde instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return waarde instanceof String tekst && !tekst.isEmpty() && FORMULE.indexOf(tekst.charAt(0)) >= 0
                ? "'" + tekst
                : waarde;
    }
}
