package nl.vooropleiding.plugin.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Stelsel;

/**
 * Decodes codes by list, code and date. A code is never looked up by itself: 0372 is a havo profile in ILT and may be
 * anything in another list.
 *
 * <p>A code whose validity does not cover the day asked for keeps the name that was nearest to that day: the register
 * delivers closed schools and old opleidingen, and the last name they had says more than none.
 */
@ApplicationScoped
public class Codelijst {

    private static final String BESTAND = "/codes/codes.csv";
    private static final int KOLOMMEN = 6;

    private record Sleutel(Lijst lijst, String code) {}

    private record Naam(LocalDate van, LocalDate tot, String tekst, Optional<String> kenmerk) {
        boolean geldtOp(LocalDate dag) {
            return !dag.isBefore(van) && !dag.isAfter(tot);
        }

        long afstand(LocalDate dag) {
            if (geldtOp(dag)) {
                return 0;
            }
            return dag.isBefore(van) ? van.toEpochDay() - dag.toEpochDay() : dag.toEpochDay() - tot.toEpochDay();
        }
    }

    private final Map<Sleutel, List<Naam>> namen;

    public Codelijst() {
        this(regels());
    }

    Codelijst(List<String> regels) {
        Map<Sleutel, List<Naam>> gelezen = new HashMap<>();
        for (String regel : regels) {
            if (regel.isBlank() || regel.startsWith("#")) {
                continue;
            }
            String[] delen = regel.split(";", -1);
            if (delen.length != KOLOMMEN) {
                throw new IllegalArgumentException("Een regel van de codelijst heeft zes kolommen: " + regel);
            }
            Naam naam = new Naam(
                    dag(delen[2], LocalDate.MIN),
                    dag(delen[3], LocalDate.MAX),
                    delen[4],
                    Optional.of(delen[5]).filter(k -> !k.isBlank()));
            gelezen.computeIfAbsent(new Sleutel(Lijst.valueOf(delen[0]), delen[1]), s -> new ArrayList<>())
                    .add(naam);
        }
        gelezen.values().forEach(lijst -> lijst.sort(Comparator.comparing(Naam::van)));
        namen = Map.copyOf(gelezen);
    }

    public Betekenis instelling(String brin, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.INSTELLING, brin, toen, nu);
    }

    public Betekenis opleiding(Stelsel stelsel, String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.van(stelsel), code, toen, nu);
    }

    /** A vak, examenonderdeel or keuzedeel. */
    public Betekenis onderdeel(Onderdeelsoort soort, String code, LocalDate toen, LocalDate nu) {
        return zoek(Lijst.van(soort), code, toen, nu);
    }

    private Betekenis zoek(Lijst lijst, String code, LocalDate toen, LocalDate nu) {
        List<Naam> kandidaten = namen.getOrDefault(new Sleutel(lijst, code), List.of());
        Optional<Naam> naamToen = kandidaten.stream().min(Comparator.comparingLong(n -> n.afstand(toen)));
        Optional<String> naamNu =
                kandidaten.stream().filter(n -> n.geldtOp(nu)).map(Naam::tekst).findFirst();
        Optional<LocalDate> vervallen = kandidaten.stream()
                .map(Naam::tot)
                .max(Comparator.naturalOrder())
                .filter(laatste -> laatste.isBefore(nu));
        return new Betekenis(
                lijst,
                code,
                naamToen.map(Naam::tekst),
                naamNu.filter(
                        n -> naamToen.isPresent() && !n.equals(naamToen.get().tekst())),
                vervallen,
                naamToen.flatMap(Naam::kenmerk));
    }

    private static LocalDate dag(String tekst, LocalDate open) {
        return tekst.isBlank() ? open : LocalDate.parse(tekst);
    }

    private static List<String> regels() {
        try (InputStream bron = Codelijst.class.getResourceAsStream(BESTAND)) {
            if (bron == null) {
                throw new IllegalStateException("De codelijst ontbreekt in de plugin: " + BESTAND);
            }
            try (BufferedReader lezer = new BufferedReader(new InputStreamReader(bron, StandardCharsets.UTF_8))) {
                return lezer.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
