package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.bestand.Werkblad;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;

/** The records of a stand as a list to calculate with: one row each, days as days, newest first. */
final class Recordtabel {

    private static final List<String> KOLOMMEN = List.of(
            "soort",
            "brin",
            "brinOmschrijving",
            "aanbieder",
            "locatie",
            "inschrijving",
            "uitschrijving",
            "datumResultaat",
            "volgnummer",
            "code",
            "stelsel",
            "opleiding",
            "niveau",
            "leerjaar",
            "examenjaar",
            "uitslag");

    private record Rij(LocalDate datum, List<Object> cellen) {}

    private final Teksten teksten;
    private final Namen namen;

    Recordtabel(Codelijst codes, Teksten teksten, LocalDate nu) {
        this.teksten = teksten;
        this.namen = new Namen(codes, teksten, nu);
    }

    Werkblad van(Stand stand) {
        List<List<Object>> rijen = Stream.concat(
                        stand.resultaten().stream().map(this::rij),
                        stand.deelnames().stream().map(this::rij))
                .sorted(Comparator.comparing(Rij::datum).reversed())
                .map(Rij::cellen)
                .toList();
        List<String> koppen = KOLOMMEN.stream()
                .map(naam -> teksten.van("export.kolom." + naam))
                .toList();
        return new Werkblad(teksten.van("export.blad"), koppen, rijen);
    }

    private Rij rij(Deelname deelname) {
        Deelname.Periode laatste = deelname.laatstePeriode();
        return new Rij(
                deelname.recorddatum(),
                cellen(
                        Optional.of(teksten.van("soort.deelname", woord(deelname.soort()))),
                        Optional.of(deelname.brin()),
                        Optional.of(naam(namen.instelling(deelname.brin(), deelname.inschrijving()))),
                        laatste.aanbieder(),
                        laatste.locatie(),
                        Optional.of(deelname.inschrijving()),
                        deelname.uitschrijving(),
                        Optional.empty(),
                        deelname.volgnummer(),
                        Optional.of(laatste.opleidingcode()),
                        Optional.of(deelname.soort().stelsel().name()),
                        Optional.of(naam(namen.opleiding(
                                deelname.soort().stelsel(), laatste.opleidingcode(), laatste.begin(), List.of()))),
                        laatste.niveau().or(() -> niveau(deelname.soort(), laatste.opleidingcode(), laatste.begin())),
                        laatste.leerjaar(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Rij rij(Resultaat resultaat) {
        LocalDate datum = resultaat.recorddatum();
        return new Rij(
                datum,
                cellen(
                        Optional.of(teksten.van("soort." + resultaat.document(), woord(resultaat.soort()))),
                        resultaat.brin(),
                        Optional.of(resultaat
                                .brin()
                                .map(brin -> naam(namen.instelling(brin, datum)))
                                .orElseGet(() -> teksten.van("record.staatsexamen"))),
                        resultaat.aanbieder(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        resultaat.datum(),
                        resultaat.inschrijvingvolgnummer(),
                        Optional.of(resultaat.opleidingcode()),
                        Optional.of(resultaat.soort().stelsel().name()),
                        Optional.of(naam(namen.opleiding(
                                resultaat.soort().stelsel(), resultaat.opleidingcode(), datum, List.of()))),
                        resultaat.niveau().or(() -> niveau(resultaat.soort(), resultaat.opleidingcode(), datum)),
                        Optional.empty(),
                        resultaat.examenjaar().map(jaar -> jaar.getValue()),
                        resultaat.uitslag().map(u -> teksten.bijCode("uitslag", u))));
    }

    /** What was not delivered is an empty cell. */
    private static List<Object> cellen(Optional<?>... waarden) {
        List<Object> cellen = new ArrayList<>();
        for (Optional<?> waarde : waarden) {
            cellen.add(waarde.isPresent() ? waarde.get() : "");
        }
        return cellen;
    }

    private Optional<Integer> niveau(Onderwijssoort soort, String crebo, LocalDate dag) {
        return soort == Onderwijssoort.MBO ? namen.niveau(crebo, dag).map(Integer::valueOf) : Optional.empty();
    }

    private static String naam(Naam naam) {
        return naam.tekst();
    }

    private static String woord(Onderwijssoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }
}
