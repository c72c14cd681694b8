package nl.vooropleiding.sample.sis.opstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the seed files: semicolons, a header, lines that begin with # are comments, no quoting. */
final class Csv {

    private Csv() {}

    /** One line, by the names of the header. */
    record Regel(String bestand, Map<String, String> velden) {

        String van(String kolom) {
            return optioneel(kolom).orElse("");
        }

        Optional<String> optioneel(String kolom) {
            String waarde = velden.get(kolom);
            if (waarde == null) {
                throw new IllegalArgumentException(bestand + " heeft geen kolom " + kolom);
            }
            return waarde.isEmpty() ? Optional.empty() : Optional.of(waarde);
        }
    }

    static List<Regel> lees(String bestand) {
        List<String[]> regels = regels(bestand);
        String[] kop = regels.get(0);
        return regels.stream().skip(1).map(r -> regel(bestand, kop, r)).toList();
    }

    private static Regel regel(String bestand, String[] kop, String[] waarden) {
        if (waarden.length != kop.length) {
            throw new IllegalArgumentException(
                    bestand + ": een regel telt " + waarden.length + " velden in plaats van " + kop.length);
        }
        Map<String, String> velden = new HashMap<>();
        for (int i = 0; i < kop.length; i++) {
            velden.put(kop[i], waarden[i].strip());
        }
        return new Regel(bestand, velden);
    }

    private static List<String[]> regels(String bestand) {
        try (InputStream in = Csv.class.getClassLoader().getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalArgumentException("Het bestand " + bestand + " zit niet in de applicatie");
            }
            BufferedReader lezer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lezer.lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(regel -> regel.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
