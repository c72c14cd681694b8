package nl.vooropleiding.plugin.bestand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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
public final class Csv implements Rijen {

    private static final char BOM = '\ufeff';
    private static final String FORMULE = "=+-@\t\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final int breedte;
    private final CSVPrinter rijen;

    private Csv(OutputStream uit, List<String> kolommen) throws IOException {
        breedte = kolommen.size();
        Writer tekst = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        tekst.write(BOM);
        rijen = new CSVPrinter(tekst, VORM);
        rijen.printRecord(kolommen);
    }

    public static Rijen naar(OutputStream uit, List<String> kolommen) throws IOException {
        return new Csv(uit, kolommen);
    }

    public static byte[] van(Werkblad blad) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Rijen rijen = naar(bytes, blad.kolommen())) {
            for (List<Object> rij : blad.rijen()) {
                rijen.schrijf(rij);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void schrijf(List<?> cellen) throws IOException {
        Werkblad.eisBreedte(cellen, breedte);
        rijen.printRecord(cellen.stream().map(Csv::cel));
    }

    @Override
    public void doorgeven() throws IOException {
        rijen.flush();
    }

    @Override
    public void close() throws IOException {
        rijen.flush();
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
