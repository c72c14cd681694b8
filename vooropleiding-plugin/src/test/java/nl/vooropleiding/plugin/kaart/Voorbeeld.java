package nl.vooropleiding.plugin.kaart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.AbonnementBeeld;
import nl.vooropleiding.plugin.abonnement.AbonnementStaat;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/** Records and standen that the tests of this package share. */
final class Voorbeeld {

    static final LocalDate NU = LocalDate.of(2026, 3, 2);
    static final Instant MOMENT = Instant.parse("2025-09-29T01:14:00Z");
    static final Teksten NL = Teksten.voor(Locale.forLanguageTag("nl"));
    static final Codelijst CODES = new Codelijst();

    private Voorbeeld() {}

    static Deelname deelname(Onderwijssoort soort, String brin, String code, String in, String uit) {
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

    static Deelname.Periode periode(String code, String begin, Integer leerjaar) {
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

    static Resultaat diploma(Onderwijssoort soort, String brin, String code, String datum, Onderdeel... onderdelen) {
        return resultaat(soort, Waardedocument.DIPLOMA, brin, code, datum, onderdelen);
    }

    static Resultaat resultaat(
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

    static Resultaat metExamenjaar(Resultaat r, int jaar, String uitslag) {
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

    static Onderdeel vak(String code, String se, String ce, String eind) {
        return onderdeel(Onderdeelsoort.VAK, code, se, ce, eind, null);
    }

    static Onderdeel onderdeel(Onderdeelsoort soort, String code, String se, String ce, String eind, Boolean behaald) {
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
    static Stand dia() {
        return new Stand(
                Optional.of(true),
                Optional.of(Stand.NIET_VAN_TOEPASSING),
                List.of(
                        deelname(Onderwijssoort.VO, "00AH", "0372", "2011-08-01", null),
                        deelname(Onderwijssoort.MBO, "08PG", "91770", "2016-12-01", null)),
                List.of());
    }

    static Stand stand(Boolean startkwalificatie, Resultaat... resultaten) {
        return new Stand(Optional.ofNullable(startkwalificatie), Optional.empty(), List.of(), List.of(resultaten));
    }

    static Optional<DossierBeeld> dossier(Stand stand, boolean spontaan) {
        return Optional.of(new DossierBeeld(stand, MOMENT, MOMENT, spontaan, 7));
    }

    static Optional<AbonnementBeeld> abonnement(AbonnementStaat staat, String melding) {
        boolean wacht = staat == AbonnementStaat.GEPLAND || staat == AbonnementStaat.AANGEVRAAGD;
        return Optional.of(new AbonnementBeeld(
                staat,
                MOMENT,
                Optional.of("aanmelding 201.1"),
                Optional.of(LocalDate.of(2026, 6, 18)),
                wacht ? Optional.of(MOMENT) : Optional.empty(),
                Optional.ofNullable(melding)));
    }

    static Beeld beeld(Optional<AbonnementBeeld> abonnement, Optional<DossierBeeld> dossier) {
        return Beeld.van(new Toestand(abonnement, dossier), CODES, NL, NU);
    }
}
