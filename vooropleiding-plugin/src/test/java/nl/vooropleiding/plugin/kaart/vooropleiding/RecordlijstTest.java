package nl.vooropleiding.plugin.kaart.vooropleiding;

import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.CODES;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NL;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.NU;
import static nl.vooropleiding.plugin.kaart.vooropleiding.Voorbeeld.VRAAG;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.metExamenjaar;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.onderdeel;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.periode;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.vak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Groep;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Kolom;
import nl.vooropleiding.plugin.kaart.vooropleiding.Recordregel.Veld;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import nl.vooropleiding.plugin.stand.Voorbeeldgegevens;
import org.junit.jupiter.api.Test;

class RecordlijstTest {

    private static List<Recordregel> regels(Stand stand) {
        return new Recordlijst(CODES, NL, NU, Duiding.van(stand, CODES, VRAAG)).van(stand);
    }

    private static Stand met(List<Deelname> deelnames, List<Resultaat> resultaten) {
        return new Stand(Optional.empty(), Optional.empty(), deelnames, resultaten);
    }

    @Test
    void deDiaWordtTweeRegelsDieKloppen() {
        List<Recordregel> regels = regels(Voorbeeldgegevens.dia());

        assertThat(regels).extracting(Recordregel::soort).containsExactly("Deelname mbo", "Deelname vo");
        Recordregel mbo = regels.get(0);
        assertThat(mbo.id()).isEqualTo("r1");
        assertThat(mbo.instelling().tekst()).isEqualTo("ROC Friese Poort");
        assertThat(mbo.instelling().bij()).containsExactly("nu Firda");
        assertThat(mbo.inschrijving()).isEqualTo("01-12-2016");
        assertThat(mbo.uitschrijving()).isEqualTo("niet geleverd");
        assertThat(mbo.uitschrijvingGeleverd()).isFalse();
        assertThat(mbo.opleiding().tekst()).isEqualTo("Autospuiter (Autospuiter niveau 2)");
        assertThat(mbo.stelsel()).isEqualTo("CREBO");

        Recordregel vo = regels.get(1);
        assertThat(vo.volgnummer()).isEmpty();
        assertThat(vo.code()).isEqualTo("0372");
        assertThat(vo.opleiding().tekst()).isEqualTo("havo Economie en Maatschappij");
        assertThat(vo.instelling().bij()).containsExactly("nu Het Stedelijk Kottenpark");
    }

    @Test
    void hetNieuwsteStaatBovenEnVanEenDagEerstHetResultaat() {
        List<Recordregel> regels = regels(met(
                List.of(
                        deelname(Onderwijssoort.VO, "00AH", "0370", "2008-08-01", "2011-07-31"),
                        deelname(Onderwijssoort.MBO, "25PZ", "25604", "2014-06-17", null)),
                List.of(
                        diploma(Onderwijssoort.VO, "27YU", "0372", "2014-06-17"),
                        diploma(Onderwijssoort.VO, "00AH", "0400", null))));

        assertThat(regels)
                .extracting(Recordregel::soort)
                .containsExactly("Diploma vo", "Deelname mbo", "Deelname vo", "Diploma vo");
        assertThat(regels.get(3).behaaldOp()).isEqualTo("niet geleverd");
    }

    @Test
    void eenResultaatMetAlleenEenJaarStaatInDatJaar() {
        Recordregel regel = regels(met(
                        List.of(), List.of(metExamenjaar(diploma(Onderwijssoort.VO, "00AH", "0400", null), 2011, "G"))))
                .get(0);

        assertThat(regel.behaaldOp()).isEqualTo("2011");
        assertThat(regel.datum()).isEqualTo(LocalDate.of(2011, 7, 1));
        assertThat(regel.details().onder()).isEqualTo("Uitslag: geslaagd · examenjaar 2011");
    }

    @Test
    void elkSoortRecordHeeftEenWoord() {
        List<Recordregel> regels = regels(met(
                List.of(
                        deelname(Onderwijssoort.VSO, "00AH", "0090", "2012-08-01", "2013-07-31"),
                        deelname(Onderwijssoort.VAVO, "27YU", "0002", "2013-08-01", "2014-07-31"),
                        deelname(Onderwijssoort.HO, "25BE", "34609", "2014-09-01", null)),
                List.of(
                        resultaat(Onderwijssoort.VAVO, Waardedocument.CERTIFICAAT, "27YU", "0002", "2014-07-01"),
                        resultaat(Onderwijssoort.HO, Waardedocument.PROPEDEUSE, "25BE", "34609", "2015-08-31"),
                        resultaat(Onderwijssoort.HO, Waardedocument.BACHELOR, "25BE", "34609", "2018-08-31"))));

        assertThat(regels)
                .extracting(Recordregel::soort)
                .containsExactly(
                        "Graad ho",
                        "Propedeuse ho",
                        "Deelname ho",
                        "Certificaat vavo",
                        "Deelname vavo",
                        "Deelname vso");
        assertThat(regels).filteredOn(r -> r.groep() == Groep.RESULTAAT).hasSize(3);
    }

    @Test
    void eenOnbekendeCodeBlijftDeCodeMetDeLijstErbij() {
        Recordregel regel = regels(
                        met(List.of(deelname(Onderwijssoort.MBO, "99ZZ", "0372", "2020-08-01", null)), List.of()))
                .get(0);

        assertThat(regel.opleiding().tekst()).isEqualTo("onbekend in lijst CREBO");
        assertThat(regel.opleiding().bekend()).isFalse();
        assertThat(regel.code()).isEqualTo("0372");
        assertThat(regel.instelling().tekst()).isEqualTo("onbekend in lijst BRIN");
        assertThat(regel.kort()).isEqualTo("deelname mbo 0372, 2020");
    }

    @Test
    void eenStaatsexamenHeeftGeenBrin() {
        Recordregel regel = regels(met(List.of(), List.of(diploma(Onderwijssoort.VO, null, "0372", "2012-06-20"))))
                .get(0);

        assertThat(regel.brin()).isEmpty();
        assertThat(regel.instelling().tekst()).isEqualTo("staatsexamen");
    }

    @Test
    void cijfersStaanErZoalsOpEenCijferlijst() {
        Recordregel regel = regels(met(
                        List.of(),
                        List.of(diploma(
                                Onderwijssoort.VO,
                                "27YU",
                                "0372",
                                "2014-06-17",
                                vak("1022", "7.0", "6.3", "7.0"),
                                vak("1001", "6.4", null, "6"),
                                onderdeel(Onderdeelsoort.KEUZEDEEL, "K0067", null, null, null, true)))))
                .get(0);

        Recordregel.Tabel vakken = regel.details().tabellen().get(0);
        assertThat(vakken.kolommen())
                .extracting(Kolom::naam)
                .containsExactly("Vak\u00adcode", "Vak", "SE", "CE", "Eind\u00adcijfer");
        assertThat(vakken.rijen()).extracting(Recordregel.Rij::code).containsExactly("1001", "1022");
        assertThat(vakken.rijen().get(0).cellen()).containsExactly("6,4", "–", "6");
        assertThat(vakken.rijen().get(1).cellen()).containsExactly("7,0", "6,3", "7");
        assertThat(regel.details().tabellen().get(1).rijen().get(0).cellen()).containsExactly("behaald", "–");
        assertThat(regel.details().velden()).contains(new Veld("Uitgegeven door", "27YU ROC van Twente", ""));
    }

    @Test
    void cijfersVolgenDeTaal() {
        Teksten engels = Teksten.voor(Locale.ENGLISH);

        assertThat(engels.cijfer(new java.math.BigDecimal("6.4"))).isEqualTo("6.4");
        assertThat(NL.cijfer(new java.math.BigDecimal("6.4"))).isEqualTo("6,4");
    }

    @Test
    void deDetailsTonenAlleenWatIsGeleverd() {
        Deelname met = new Deelname(
                Onderwijssoort.VO,
                "00AH",
                Optional.of("1"),
                LocalDate.of(2009, 8, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(periode("0022", "2009-08-01", 2), periode("0372", "2011-08-01", 4)));

        Recordregel regel = regels(met(List.of(met), List.of())).get(0);

        assertThat(regel.opleiding().bij()).containsExactly("leerjaar 4");
        Recordregel.Tabel perioden = regel.details().tabellen().get(0);
        assertThat(perioden.kolommen())
                .extracting(Kolom::naam)
                .containsExactly("Code", "Opleiding", "Vanaf", "Leerjaar");
        assertThat(perioden.rijen().get(0).cellen()).containsExactly("01-08-2009", "2");
        assertThat(regel.details().onder()).isEqualTo("2 perioden");
    }

    @Test
    void eenDiplomaMboHoortBijEenInschrijvingEnHeeftEenEigenNummer() {
        Resultaat diploma = new Resultaat(
                Onderwijssoort.MBO,
                Waardedocument.DIPLOMA,
                Optional.of("25LW"),
                "25606",
                Optional.of("7300118"),
                Optional.of(LocalDate.of(2024, 7, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("1"),
                Optional.empty(),
                List.of());

        Recordregel regel = regels(met(List.of(), List.of(diploma))).get(0);

        assertThat(regel.volgnummer()).as("inschrijvingvolgnummer").isEqualTo("1");
        assertThat(regel.details().velden()).contains(new Veld("Resultaatvolgnummer", "7300118", ""));
        assertThat(regel.opleiding().bij()).as("from the list").containsExactly("niveau 4");
    }
}
