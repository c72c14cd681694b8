package nl.vooropleiding.plugin.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file with names beside codes: {@code lijst;code;van;tot;naam;kenmerk}, UTF-8, a semicolon between, quotes where a name
 * has one; the heading may be there, and a line that begins with {@code #} says something to people. It is read whole or
 * not at all: one line that is not right, and none counts.
 */
public final class Codebestand {

    /** Bytes; a whole register of schools is a tenth of it. */
    public static final int GROOTST = 20_000_000;

    private static final int REGELS_MEEST = 200_000;
    private static final int NOEMT = 20;
    private static final int NAAM_LANGST = 400;
    private static final List<String> KOLOMMEN = List.of("lijst", "code", "van", "tot", "naam", "kenmerk");

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private Codebestand() {}

    /** What can be wrong. */
    public enum Fout {
        LEEG,
        TE_GROOT,
        GEEN_UTF8,
        GEEN_CSV,
        KOLOMMEN,
        LIJST,
        CODE,
        DATUM,
        VAN_NA_TOT,
        NAAM,
        KENMERK,
        DUBBEL,
        OVERLAP
    }

    /**
     * @param regel line in the file; 0 when it is about the whole
     * @param waarde what stands there; empty when that does not help
     */
    public record Probleem(int regel, Fout fout, String waarde) {}

    /**
     * What came of reading.
     *
     * @param problemen the first twenty
     * @param aantalProblemen all of them
     */
    public record Inlezing(List<Coderegel> regels, List<Probleem> problemen, int aantalProblemen) {
        public Inlezing {
            regels = List.copyOf(regels);
            problemen = List.copyOf(problemen);
        }

        public boolean goed() {
            return aantalProblemen == 0;
        }
    }

    public static Inlezing lees(byte[] inhoud) {
        if (inhoud.length > GROOTST) {
            return mislukt(Fout.TE_GROOT);
        }
        CharBuffer tekst = CharBuffer.allocate(inhoud.length);
        CoderResult gelezen = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(inhoud), tekst, true);
        tekst.flip();
        if (gelezen.isError()) {
            return mislukt(
                    Fout.GEEN_UTF8,
                    1 + (int) tekst.chars().filter(c -> c == '\n').count());
        }
        try (CSVParser rijen = CSVParser.parse(tekst.toString().replaceFirst("^\uFEFF", ""), VORM)) {
            return new Lezer().lees(rijen);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return mislukt(Fout.GEEN_CSV);
        }
    }

    private static Inlezing mislukt(Fout fout) {
        return mislukt(fout, 0);
    }

    private static Inlezing mislukt(Fout fout, int regel) {
        return new Inlezing(List.of(), List.of(new Probleem(regel, fout, "")), 1);
    }

    /** A line with its number in the file. */
    private record Genummerd(Coderegel regel, int nummer) {}

    /** Goes through the lines once and keeps what is wrong. */
    private static final class Lezer {

        private final List<Coderegel> regels = new ArrayList<>();
        private final List<Probleem> problemen = new ArrayList<>();
        private final Map<String, List<Genummerd>> perCode = new HashMap<>();
        private final Set<Coderegel> gezien = new HashSet<>();
        private int aantalProblemen;

        Inlezing lees(CSVParser rijen) {
            for (CSVRecord rij : rijen) {
                if (rij.getRecordNumber() == 1 && rij.toList().equals(KOLOMMEN)) {
                    continue;
                }
                if (regels.size() >= REGELS_MEEST) {
                    return mislukt(Fout.TE_GROOT);
                }
                lees(rij, (int) rijen.getCurrentLineNumber());
            }
            zoekOverlap();
            if (regels.isEmpty() && aantalProblemen == 0) {
                return mislukt(Fout.LEEG);
            }
            return new Inlezing(aantalProblemen == 0 ? regels : List.of(), problemen, aantalProblemen);
        }

        private void lees(CSVRecord rij, int nummer) {
            if (rij.size() != KOLOMMEN.size()) {
                meld(nummer, Fout.KOLOMMEN, String.valueOf(rij.size()));
                return;
            }
            Optional<Lijst> lijst = Arrays.stream(Lijst.values())
                    .filter(l -> l.name().equals(rij.get(0)))
                    .findFirst();
            if (lijst.isEmpty()) {
                meld(nummer, Fout.LIJST, rij.get(0));
                return;
            }
            Optional<LocalDate> van = dag(rij.get(2), LocalDate.MIN, nummer);
            Optional<LocalDate> tot = dag(rij.get(3), LocalDate.MAX, nummer);
            if (!lijst.get().past(rij.get(1))) {
                meld(nummer, Fout.CODE, rij.get(1));
                return;
            }
            if (rij.get(4).isBlank()
                    || rij.get(4).length() > NAAM_LANGST
                    || rij.get(4).chars().anyMatch(Character::isISOControl)) {
                meld(nummer, Fout.NAAM, "");
                return;
            }
            if (!lijst.get().pastKenmerk(rij.get(5))) {
                meld(nummer, Fout.KENMERK, rij.get(5));
                return;
            }
            if (van.isEmpty() || tot.isEmpty()) {
                return;
            }
            if (van.get().isAfter(tot.get())) {
                meld(nummer, Fout.VAN_NA_TOT, rij.get(1));
                return;
            }
            voegToe(
                    new Coderegel(
                            lijst.get(),
                            rij.get(1),
                            van.get(),
                            tot.get(),
                            rij.get(4),
                            Optional.of(rij.get(5)).filter(k -> !k.isBlank())),
                    nummer);
        }

        private void voegToe(Coderegel regel, int nummer) {
            if (!gezien.add(regel)) {
                meld(nummer, Fout.DUBBEL, regel.code());
                return;
            }
            perCode.computeIfAbsent(regel.lijst() + "|" + regel.code(), sleutel -> new ArrayList<>())
                    .add(new Genummerd(regel, nummer));
            regels.add(regel);
        }

        /** Neighbours in time only: a file with very many names of one code must not take long. */
        private void zoekOverlap() {
            for (List<Genummerd> zelfde : perCode.values()) {
                zelfde.sort(Comparator.comparing(g -> g.regel().van()));
                for (int i = 1; i < zelfde.size(); i++) {
                    Genummerd vorige = zelfde.get(i - 1);
                    Genummerd deze = zelfde.get(i);
                    if (vorige.regel().overlapt(deze.regel())) {
                        meld(
                                Math.max(vorige.nummer(), deze.nummer()),
                                Fout.OVERLAP,
                                deze.regel().code());
                    }
                }
            }
        }

        private Optional<LocalDate> dag(String tekst, LocalDate open, int nummer) {
            if (tekst.isBlank()) {
                return Optional.of(open);
            }
            try {
                return Optional.of(LocalDate.parse(tekst));
            } catch (DateTimeException e) {
                meld(nummer, Fout.DATUM, tekst);
                return Optional.empty();
            }
        }

        private void meld(int nummer, Fout fout, String waarde) {
            aantalProblemen++;
            if (problemen.size() < NOEMT) {
                problemen.add(new Probleem(nummer, fout, waarde.length() <= 40 ? waarde : waarde.substring(0, 40)));
            }
        }
    }
}
