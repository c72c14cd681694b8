package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;

/** The fields of a record by name and value, always as many and in the same order: to say which of them changed. */
final class Recordvelden {

    private Recordvelden() {}

    /** @param waarde absent when the register delivered none */
    record Veld(String naam, Optional<String> waarde) {}

    static List<Veld> van(Gegeven gegeven, Teksten teksten) {
        return gegeven instanceof Deelname deelname ? van(deelname, teksten) : van((Resultaat) gegeven, teksten);
    }

    private static List<Veld> van(Deelname d, Teksten teksten) {
        return List.of(
                new Veld(teksten.van("kolom.inschrijving"), Optional.of(teksten.datum(d.inschrijving()))),
                new Veld(teksten.van("kolom.uitschrijving"), d.uitschrijving().map(teksten::datum)),
                new Veld(
                        teksten.van("deelname.uitschrijvingGepland"),
                        d.uitschrijvingGepland().map(teksten::datum)),
                new Veld(teksten.van("deelname.redenUitschrijving"), d.redenUitschrijving()),
                new Veld(teksten.van("kolom.volgnummer"), d.volgnummer()),
                new Veld(teksten.van("kolom.opleidingcode"), Optional.of(d.opleidingcode())),
                new Veld(
                        teksten.van("periode.leerjaar"),
                        d.laatstePeriode().leerjaar().map(String::valueOf)),
                new Veld(
                        teksten.van("periode.niveau"),
                        d.laatstePeriode().niveau().map(String::valueOf)),
                new Veld(teksten.van("periode.leertraject"), d.laatstePeriode().leertraject()),
                new Veld(teksten.van("periode.aanbieder"), d.laatstePeriode().aanbieder()),
                new Veld(teksten.van("periode.locatie"), d.laatstePeriode().locatie()),
                new Veld(
                        teksten.van("periode.titel"),
                        Optional.of(d.perioden().stream()
                                .map(p -> teksten.datum(p.begin()) + " " + p.opleidingcode()
                                        + p.toelichting().map(t -> " " + t).orElse(""))
                                .collect(Collectors.joining(", ")))));
    }

    private static List<Veld> van(Resultaat r, Teksten teksten) {
        return List.of(
                new Veld(teksten.van("resultaat.datum." + r.soort()), r.datum().map(teksten::datum)),
                new Veld(teksten.van("wijziging.examenjaar"), r.examenjaar().map(Object::toString)),
                new Veld(teksten.van("wijziging.uitslag"), r.uitslag().map(u -> teksten.bijCode("uitslag", u))),
                new Veld(
                        teksten.van("resultaat.combinatiecijfer"),
                        r.combinatiecijfer().map(teksten::cijfer)),
                new Veld(teksten.van("periode.niveau"), r.niveau().map(String::valueOf)),
                new Veld(teksten.van("resultaat.inschrijving"), r.inschrijvingvolgnummer()),
                new Veld(teksten.van("resultaat.volgnummer"), r.volgnummer()),
                new Veld(teksten.van("periode.aanbieder"), r.aanbieder()),
                new Veld(
                        teksten.van("resultaat.werkstuk"),
                        r.werkstuk()
                                .map(w -> w.cijfer()
                                                .map(teksten::cijfer)
                                                .or(w::beoordeling)
                                                .orElse("")
                                        + w.titel().map(t -> " " + t).orElse(""))),
                new Veld(teksten.van("wijziging.cijfers"), cijfers(r, teksten)));
    }

    private static Optional<String> cijfers(Resultaat r, Teksten teksten) {
        Function<Onderdeel, String> inWoorden = o -> o.code() + ": "
                + o.eindcijfer()
                        .map(teksten::eindcijfer)
                        .or(() -> o.behaald().map(teksten::jaNee))
                        .or(o::beoordeling)
                        .or(() -> o.schoolcijfer().map(teksten::cijfer))
                        .or(() -> o.certificaat().map(teksten::jaNee))
                        .orElse("–");
        return Optional.of(r.onderdelen().stream().map(inWoorden).sorted().collect(Collectors.joining(", ")))
                .filter(tekst -> !tekst.isEmpty());
    }
}
