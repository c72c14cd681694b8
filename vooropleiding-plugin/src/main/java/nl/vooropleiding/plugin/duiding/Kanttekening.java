package nl.vooropleiding.plugin.duiding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;

/**
 * What a reader should know about a record that is odd. Nothing is left out for being odd: that would take evidence away in
 * the student's disfavour.
 */
public enum Kanttekening {
    /** From before the year in which the register began to deliver. */
    VOOR_HET_LEVERJAAR,
    /** Its end lies before its begin. */
    EINDE_VOOR_BEGIN,
    /** A result of a day that has yet to come. */
    IN_DE_TOEKOMST,
    /** A mark below 1 or above 10. */
    ONMOGELIJK_CIJFER;

    private static final BigDecimal LAAGSTE = BigDecimal.ONE;
    private static final BigDecimal HOOGSTE = BigDecimal.TEN;

    /** @param vandaag the day of the page */
    public static Set<Kanttekening> bij(Gegeven gegeven, LocalDate vandaag) {
        return gegeven instanceof Deelname deelname ? bij(deelname) : bij((Resultaat) gegeven, vandaag);
    }

    private static Set<Kanttekening> bij(Deelname deelname) {
        Set<Kanttekening> gevonden = EnumSet.noneOf(Kanttekening.class);
        LocalDate laatste = deelname.uitschrijving().orElse(deelname.inschrijving());
        if (laatste.isBefore(deelname.soort().geleverdVanaf())) {
            gevonden.add(VOOR_HET_LEVERJAAR);
        }
        if (deelname.uitschrijving()
                .filter(d -> d.isBefore(deelname.inschrijving()))
                .isPresent()) {
            gevonden.add(EINDE_VOOR_BEGIN);
        }
        return gevonden;
    }

    private static Set<Kanttekening> bij(Resultaat resultaat, LocalDate vandaag) {
        Set<Kanttekening> gevonden = EnumSet.noneOf(Kanttekening.class);
        boolean gedateerd =
                resultaat.datum().isPresent() || resultaat.examenjaar().isPresent();
        if (gedateerd && resultaat.recorddatum().isBefore(resultaat.soort().geleverdVanaf())) {
            gevonden.add(VOOR_HET_LEVERJAAR);
        }
        if (resultaat.datum().filter(d -> d.isAfter(vandaag)).isPresent()) {
            gevonden.add(IN_DE_TOEKOMST);
        }
        if (cijfers(resultaat).anyMatch(c -> c.compareTo(LAAGSTE) < 0 || c.compareTo(HOOGSTE) > 0)) {
            gevonden.add(ONMOGELIJK_CIJFER);
        }
        return gevonden;
    }

    private static Stream<BigDecimal> cijfers(Resultaat resultaat) {
        Stream<Optional<BigDecimal>> vanDelen = resultaat.onderdelen().stream().flatMap(Kanttekening::cijfers);
        Stream<Optional<BigDecimal>> vanHetGeheel =
                Stream.of(resultaat.combinatiecijfer(), resultaat.werkstuk().flatMap(Resultaat.Werkstuk::cijfer));
        return Stream.concat(vanDelen, vanHetGeheel).flatMap(Optional::stream);
    }

    private static Stream<Optional<BigDecimal>> cijfers(Onderdeel deel) {
        return Stream.of(deel.schoolcijfer(), deel.centraalcijfer(), deel.eindcijfer());
    }
}
