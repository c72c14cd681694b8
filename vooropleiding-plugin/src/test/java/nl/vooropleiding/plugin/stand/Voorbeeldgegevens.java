package nl.vooropleiding.plugin.stand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;

/** Records and standen that tests share: a table of cases should not have to spell out what it is not about. */
public final class Voorbeeldgegevens {

    private Voorbeeldgegevens() {}

    public static Deelname deelname(Onderwijssoort soort, String brin, String code, String in, String uit) {
        return new Deelname(
                soort,
                brin,
                Optional.empty(),
                LocalDate.parse(in),
                Optional.ofNullable(uit).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                List.of(periode(code, in, null)));
    }

    public static Deelname metLeerjaar(Deelname d, int leerjaar) {
        return new Deelname(
                d.soort(),
                d.brin(),
                d.volgnummer(),
                d.inschrijving(),
                d.uitschrijving(),
                d.uitschrijvingGepland(),
                d.redenUitschrijving(),
                List.of(periode(d.opleidingcode(), d.inschrijving().toString(), leerjaar)));
    }

    public static Deelname metVolgnummer(Deelname d, String volgnummer) {
        return new Deelname(
                d.soort(),
                d.brin(),
                Optional.of(volgnummer),
                d.inschrijving(),
                d.uitschrijving(),
                d.uitschrijvingGepland(),
                d.redenUitschrijving(),
                d.perioden());
    }

    public static Resultaat metNiveau(Resultaat r, int niveau) {
        return new Resultaat(
                r.soort(),
                r.document(),
                r.brin(),
                r.opleidingcode(),
                r.volgnummer(),
                r.datum(),
                r.examenjaar(),
                r.uitslag(),
                r.combinatiecijfer(),
                r.werkstuk(),
                Optional.of(niveau),
                r.inschrijvingvolgnummer(),
                r.aanbieder(),
                r.onderdelen());
    }

    public static Deelname.Periode periode(String code, String begin, Integer leerjaar) {
        return new Deelname.Periode(
                LocalDate.parse(begin),
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(leerjaar),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Resultaat diploma(
            Onderwijssoort soort, String brin, String code, String datum, Onderdeel... onderdelen) {
        return resultaat(soort, Waardedocument.DIPLOMA, brin, code, datum, onderdelen);
    }

    public static Resultaat resultaat(
            Onderwijssoort soort,
            Waardedocument document,
            String brin,
            String code,
            String datum,
            Onderdeel... onderdelen) {
        return new Resultaat(
                soort,
                document,
                Optional.ofNullable(brin),
                code,
                Optional.empty(),
                Optional.ofNullable(datum).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(onderdelen));
    }

    public static Resultaat metExamenjaar(Resultaat r, int jaar, String uitslag) {
        return new Resultaat(
                r.soort(),
                r.document(),
                r.brin(),
                r.opleidingcode(),
                r.volgnummer(),
                r.datum(),
                Optional.of(Year.of(jaar)),
                Optional.of(uitslag),
                r.combinatiecijfer(),
                r.werkstuk(),
                r.niveau(),
                r.inschrijvingvolgnummer(),
                r.aanbieder(),
                r.onderdelen());
    }

    public static Onderdeel vak(String code, String se, String ce, String eind) {
        return onderdeel(Onderdeelsoort.VAK, code, se, ce, eind, null);
    }

    public static Onderdeel onderdeel(
            Onderdeelsoort soort, String code, String se, String ce, String eind, Boolean behaald) {
        return new Onderdeel(
                soort,
                code,
                cijfer(se),
                Optional.empty(),
                cijfer(ce),
                cijfer(eind),
                Optional.ofNullable(behaald),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<BigDecimal> cijfer(String tekst) {
        return Optional.ofNullable(tekst).map(BigDecimal::new);
    }

    /** The two records of the slide: an mbo and a vo deelname, a startkwalificatie, 99. */
    public static Stand dia() {
        return new Stand(
                Optional.of(true),
                Optional.of(Stand.NIET_VAN_TOEPASSING),
                List.of(
                        deelname(Onderwijssoort.VO, "00AH", "0372", "2011-08-01", null),
                        deelname(Onderwijssoort.MBO, "08PG", "91770", "2016-12-01", null)),
                List.of());
    }

    public static Stand stand(Boolean startkwalificatie, Resultaat... resultaten) {
        return new Stand(Optional.ofNullable(startkwalificatie), Optional.empty(), List.of(), List.of(resultaten));
    }
}
