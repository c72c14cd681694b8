package nl.vooropleiding.plugin.duiding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Mboniveau;

/**
 * The requirements of WEB art. 8.2.1 as a dated table: {@code duiding/toelatingseisen.csv}, which says how to read and
 * change it. Immutable.
 */
final class Toelatingseisen {

    private static final String BESTAND = "/duiding/toelatingseisen.csv";
    private static final int KOLOMMEN = 6;

    /** The law as this version of the plugin knows it. */
    static final Toelatingseisen WET = new Toelatingseisen(regels());

    /**
     * One kind of evidence for one level.
     *
     * @param regel where the law says so
     * @param fortiori whether the article names a lower one
     */
    record Eis(
            Optional<LocalDate> van,
            Optional<LocalDate> tot,
            Mboniveau niveau,
            Bewijssoort bewijs,
            String regel,
            boolean fortiori) {

        boolean geldtOp(LocalDate dag) {
            return van.map(eerste -> !dag.isBefore(eerste)).orElse(true)
                    && tot.map(laatste -> !dag.isAfter(laatste)).orElse(true);
        }
    }

    private final List<Eis> eisen;

    Toelatingseisen(List<String> regels) {
        eisen = regels.stream()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .map(Toelatingseisen::lees)
                .toList();
    }

    /** What gives access to this level on this day, by kind of evidence. */
    Map<Bewijssoort, Eis> voor(Mboniveau niveau, LocalDate dag) {
        Map<Bewijssoort, Eis> geldend = new EnumMap<>(Bewijssoort.class);
        eisen.stream().filter(e -> e.niveau() == niveau && e.geldtOp(dag)).forEach(e -> geldend.put(e.bewijs(), e));
        return geldend;
    }

    private static Eis lees(String regel) {
        String[] delen = regel.split(";", -1);
        if (delen.length != KOLOMMEN) {
            throw new IllegalArgumentException("Een toelatingseis heeft zes kolommen: " + regel);
        }
        return new Eis(
                dag(delen[0]),
                dag(delen[1]),
                Mboniveau.valueOf(delen[2]),
                Bewijssoort.valueOf(delen[3]),
                delen[4],
                switch (delen[5]) {
                    case "wet" -> false;
                    case "fortiori" -> true;
                    default -> throw new IllegalArgumentException("Een toelatingseis is wet of fortiori: " + regel);
                });
    }

    private static Optional<LocalDate> dag(String tekst) {
        return tekst.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(tekst));
    }

    private static List<String> regels() {
        try (InputStream bron = Toelatingseisen.class.getResourceAsStream(BESTAND);
                BufferedReader lezer = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
            return lezer.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
