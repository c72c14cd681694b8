package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Details;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Kolom;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Naam;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Rij;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Tabel;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Veld;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;

/** What a row of a diploma, certificaat or graad opens to: a table per kind of part, and the facts beside it. */
record Resultaatdetails(Teksten teksten, Namen namen, Duiding duiding) {

    /** Shown where a mark was not given: an empty cell would read as one that was forgotten. */
    private static final String GEEN = "–";

    Details van(Resultaat resultaat, Naam opleiding, Naam instelling) {
        List<Tabel> tabellen = new ArrayList<>();
        for (Onderdeelsoort soort : Onderdeelsoort.values()) {
            List<Onderdeel> delen = resultaat.onderdelen().stream()
                    .filter(o -> o.soort() == soort)
                    .sorted(Comparator.comparing(Onderdeel::code))
                    .toList();
            if (!delen.isEmpty()) {
                tabellen.add(
                        switch (soort) {
                            case VAK, EXAMENONDERDEEL -> cijfers(resultaat, delen);
                            case KEUZEDEEL -> keuzedelen(resultaat, delen);
                            case AMVB_ONDERDEEL -> amvbOnderdelen(resultaat, delen);
                        });
            }
        }
        String document = teksten.van("document." + resultaat.document());
        String onder = Stream.of(
                        resultaat.uitslag().map(u -> teksten.van("resultaat.uitslag", teksten.bijCode("uitslag", u))),
                        resultaat.examenjaar().map(jaar -> teksten.van("resultaat.examenjaar", jaar.toString())))
                .flatMap(Optional::stream)
                .reduce((een, twee) -> een + " · " + twee)
                .orElse("");
        return new Details(document + " " + opleiding.tekst(), onder, tabellen, velden(resultaat, instelling));
    }

    private Tabel cijfers(Resultaat resultaat, List<Onderdeel> delen) {
        boolean vakken = delen.get(0).soort() == Onderdeelsoort.VAK;
        List<Kolom> kolommen = new ArrayList<>();
        kolommen.add(new Kolom(teksten.van(vakken ? "vak.code" : "onderdeel.code"), "", false));
        kolommen.add(new Kolom(teksten.van(vakken ? "vak.naam" : "onderdeel.naam"), "", false));
        kolommen.add(
                vakken
                        ? new Kolom(teksten.van("vak.se"), teksten.van("vak.se.voluit"), true)
                        : new Kolom(teksten.van("onderdeel.ie"), teksten.van("onderdeel.ie.voluit"), true));
        kolommen.add(new Kolom(teksten.van("vak.ce"), teksten.van("vak.ce.voluit"), true));
        kolommen.add(new Kolom(teksten.van("vak.eind"), "", true));
        boolean bijzonder = delen.stream().anyMatch(o -> !bijzonderheden(o).isEmpty());
        if (bijzonder) {
            kolommen.add(new Kolom(teksten.van("onderdeel.bijzonderheden"), "", false));
        }
        List<Rij> rijen = new ArrayList<>();
        for (Onderdeel deel : delen) {
            List<String> cellen = new ArrayList<>();
            cellen.add(deel.schoolcijfer()
                    .map(teksten::cijfer)
                    .or(() -> deel.beoordeling().map(b -> teksten.bijCode("beoordeling", b)))
                    .orElse(GEEN));
            cellen.add(deel.centraalcijfer().map(teksten::cijfer).orElse(GEEN));
            cellen.add(deel.eindcijfer().map(teksten::eindcijfer).orElse(GEEN));
            if (bijzonder) {
                cellen.add(bijzonderheden(deel));
            }
            rijen.add(
                    new Rij(deel.code(), namen.onderdeel(deel.soort(), deel.code(), resultaat.recorddatum()), cellen));
        }
        return new Tabel(teksten.van(vakken ? "vak.titel" : "onderdeel.titel"), kolommen, rijen);
    }

    private String bijzonderheden(Onderdeel deel) {
        return Stream.of(
                        deel.vrijstelling().map(v -> teksten.van("onderdeel.vrijstelling", v)),
                        deel.bijzonder()
                                .vrijstellingSchoolcijfer()
                                .map(v -> teksten.van("onderdeel.vrijstelling.ie", v)),
                        deel.bijzonder()
                                .vrijstellingCentraalcijfer()
                                .map(v -> teksten.van("onderdeel.vrijstelling.ce", v)),
                        deel.bijzonder().datum().map(d -> teksten.van("onderdeel.behaald.op", teksten.datum(d))),
                        deel.bijzonder().diplomavak().filter(d -> !d).map(d -> teksten.van("vak.extra")),
                        deel.hogerNiveau().map(n -> teksten.van("vak.hogerNiveau", n)),
                        deel.bijzonder().vakcodeHogerNiveau().map(c -> teksten.van("vak.hogereCode", c)),
                        deel.inCombinatiecijfer().filter(b -> b).map(b -> teksten.van("vak.combinatie")),
                        deel.certificaat().filter(b -> b).map(b -> teksten.van("onderdeel.certificaat")))
                .flatMap(Optional::stream)
                .reduce((een, twee) -> een + ", " + twee)
                .orElse("");
    }

    private Tabel keuzedelen(Resultaat resultaat, List<Onderdeel> delen) {
        List<Kolom> kolommen = List.of(
                new Kolom(teksten.van("onderdeel.code"), "", false),
                new Kolom(teksten.van("keuzedeel.naam"), "", false),
                new Kolom(teksten.van("keuzedeel.resultaat"), "", false),
                new Kolom(teksten.van("keuzedeel.certificaat"), "", false));
        List<Rij> rijen = delen.stream()
                .map(deel -> new Rij(
                        deel.code(),
                        namen.onderdeel(deel.soort(), deel.code(), resultaat.recorddatum()),
                        List.of(
                                deel.behaald()
                                        .map(b -> teksten.van(b ? "keuzedeel.behaald" : "keuzedeel.nietBehaald"))
                                        .orElse(GEEN),
                                deel.certificaat().map(teksten::jaNee).orElse(GEEN))))
                .toList();
        return new Tabel(teksten.van("keuzedeel.titel"), kolommen, rijen);
    }

    private Tabel amvbOnderdelen(Resultaat resultaat, List<Onderdeel> delen) {
        List<Kolom> kolommen = List.of(
                new Kolom(teksten.van("onderdeel.code"), "", false),
                new Kolom(teksten.van("onderdeel.naam"), "", false),
                new Kolom(teksten.van("keuzedeel.certificaat"), "", false));
        List<Rij> rijen = delen.stream()
                .map(deel -> new Rij(
                        deel.code(),
                        namen.onderdeel(deel.soort(), deel.code(), resultaat.recorddatum()),
                        List.of(deel.certificaat().map(teksten::jaNee).orElse(GEEN))))
                .toList();
        return new Tabel(teksten.van("amvb.titel"), kolommen, rijen);
    }

    private List<Veld> velden(Resultaat resultaat, Naam instelling) {
        List<Veld> velden = new ArrayList<>();
        resultaat
                .werkstuk()
                .ifPresent(w -> velden.add(new Veld(
                        teksten.van("resultaat.werkstuk"),
                        w.cijfer()
                                .map(teksten::eindcijfer)
                                .or(() -> w.beoordeling().map(b -> teksten.bijCode("beoordeling", b)))
                                .orElse(GEEN),
                        w.titel().orElse(""))));
        resultaat
                .combinatiecijfer()
                .ifPresent(c ->
                        velden.add(new Veld(teksten.van("resultaat.combinatiecijfer"), teksten.eindcijfer(c), "")));
        velden.add(new Veld(
                teksten.van("resultaat.datum." + resultaat.soort()),
                resultaat.datum().map(teksten::datum).orElseGet(() -> teksten.van("niet.geleverd")),
                ""));
        velden.add(new Veld(
                teksten.van("resultaat.uitgegevenDoor"),
                resultaat.brin().map(brin -> brin + " ").orElse("") + instelling.tekst(),
                String.join("; ", instelling.bij())));
        resultaat
                .inschrijvingvolgnummer()
                .ifPresent(nummer -> velden.add(new Veld(teksten.van("resultaat.inschrijving"), nummer, "")));
        resultaat
                .volgnummer()
                .ifPresent(nummer -> velden.add(new Veld(teksten.van("resultaat.volgnummer"), nummer, "")));
        teltMeeVoor(resultaat)
                .ifPresent(waarvoor -> velden.add(new Veld(teksten.van("resultaat.teltMee"), waarvoor, "")));
        return velden;
    }

    private Optional<String> teltMeeVoor(Resultaat resultaat) {
        Stream<String> startkwalificatie = duiding
                .startkwalificatie()
                .door()
                .filter(resultaat::equals)
                .map(r -> teksten.van("resultaat.teltMee.startkwalificatie"))
                .stream();
        Stream<String> niveaus = duiding.geeftToegangTot(resultaat).stream()
                .map(niveau -> teksten.van("resultaat.teltMee.toelating", teksten.van("niveau." + niveau)));
        return Stream.concat(startkwalificatie, niveaus).reduce((een, twee) -> een + ", " + twee);
    }
}
