package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Details;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Kolom;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Rij;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Tabel;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Veld;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Deelname.Periode;

/** What a row of a deelname opens to: its periods, with only those columns that something was delivered for. */
record Deelnamedetails(Teksten teksten, Namen namen) {

    /** A column with how a period fills it. */
    private record Deel(String naam, Function<Periode, Optional<String>> waarde) {}

    Details van(Deelname deelname, String soort, Naam opleiding) {
        return new Details(
                soort + ": " + opleiding.tekst(),
                teksten.van(
                        deelname.perioden().size() == 1 ? "periode.een" : "periode.meer",
                        deelname.perioden().size()),
                List.of(perioden(deelname)),
                velden(deelname));
    }

    private Tabel perioden(Deelname deelname) {
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel("periode.vanaf", p -> Optional.of(teksten.datum(p.begin()))));
        for (Deel deel : List.of(
                new Deel("periode.leerjaar", p -> p.leerjaar().map(String::valueOf)),
                new Deel("periode.niveau", p -> p.niveau().map(String::valueOf)),
                new Deel("periode.leertraject", Periode::leertraject),
                new Deel("periode.vestiging", p -> p.vestiging().map(code -> namen.vestiging(code, p.begin()))),
                new Deel("periode.aanbieder", p -> p.aanbieder().map(code -> namen.aanbieder(code, p.begin()))),
                new Deel("periode.locatie", p -> p.locatie().map(code -> namen.locatie(code, p.begin()))),
                new Deel("periode.toelichting", Periode::toelichting))) {
            if (deelname.perioden().stream()
                    .anyMatch(p -> deel.waarde().apply(p).isPresent())) {
                delen.add(deel);
            }
        }
        List<Kolom> kolommen = new ArrayList<>();
        kolommen.add(new Kolom(teksten.van("kolom.opleidingcode"), "", false));
        kolommen.add(new Kolom(teksten.van("kolom.opleiding"), "", false));
        delen.forEach(deel -> kolommen.add(new Kolom(teksten.van(deel.naam()), "", false)));
        List<Rij> rijen = deelname.perioden().stream()
                .map(p -> new Rij(
                        p.opleidingcode(),
                        namen.opleiding(deelname.soort().stelsel(), p.opleidingcode(), p.begin(), List.of()),
                        delen.stream().map(d -> d.waarde().apply(p).orElse("")).toList()))
                .toList();
        return new Tabel(teksten.van("periode.titel"), kolommen, rijen);
    }

    private List<Veld> velden(Deelname deelname) {
        List<Veld> velden = new ArrayList<>();
        velden.add(new Veld(teksten.van("kolom.inschrijving"), teksten.datum(deelname.inschrijving()), ""));
        velden.add(deelname.uitschrijving()
                .map(dag -> new Veld(teksten.van("kolom.uitschrijving"), teksten.datum(dag), ""))
                .orElseGet(() -> new Veld(
                        teksten.van("kolom.uitschrijving"),
                        teksten.van("niet.geleverd"),
                        teksten.van("uitschrijving.niet.geleverd"))));
        deelname.uitschrijvingGepland()
                .ifPresent(dag ->
                        velden.add(new Veld(teksten.van("deelname.uitschrijvingGepland"), teksten.datum(dag), "")));
        deelname.redenUitschrijving()
                .ifPresent(code -> velden.add(
                        new Veld(teksten.van("deelname.redenUitschrijving"), teksten.van("deelname.reden", code), "")));
        deelname.volgnummer().ifPresent(nummer -> velden.add(new Veld(teksten.van("kolom.volgnummer"), nummer, "")));
        return velden;
    }
}
