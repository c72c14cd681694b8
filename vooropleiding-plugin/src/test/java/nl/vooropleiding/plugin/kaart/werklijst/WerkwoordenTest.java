package nl.vooropleiding.plugin.kaart.werklijst;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.werklijst.Feit;
import nl.vooropleiding.plugin.werklijst.Persoon;
import nl.vooropleiding.plugin.werklijst.Soort;
import nl.vooropleiding.plugin.werklijst.Waarom;
import nl.vooropleiding.plugin.werklijst.Werkregel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WerkwoordenTest {

    private static final Instant NU = Instant.parse("2026-09-01T10:00:00Z");
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final Werkwoorden WOORDEN = new Werkwoorden(new Codelijst(), Clock.fixed(NU, ZoneOffset.UTC));

    /** A fact and what it says to a reader. */
    record Geval(Feit feit, String zin) {}

    static Stream<Geval> gevallen() {
        Opgave opgave =
                new Opgave(Vooropleidingsoort.HAVO, false, Optional.empty(), Optional.empty(), Optional.empty());
        Opgave.Bewaard opgegeven = new Opgave.Bewaard("o1", "s", "havo, zonder diploma", opgave);
        return Stream.of(
                new Geval(
                        new Feit.Behaald(diploma(VO, "27YU", "0372", "2014-06-17")),
                        "Behaald: diploma havo Economie en Maatschappij, 2014."),
                new Geval(
                        new Feit.Startkwalificatie(Optional.of(false), Optional.of(true)),
                        "Startkwalificatie was Nee, is nu Ja."),
                new Geval(
                        new Feit.Beeindigd(deelname(MBO, "99XX", "00000", "2024-08-01", "2026-02-01")),
                        "Beëindigd op 01-02-2026: deelname mbo 00000, 2024, bij 99XX."),
                new Geval(
                        new Feit.Verdwenen(diploma(VO, "27YU", "9999", "2014-06-17")),
                        "DUO levert niet meer: diploma 9999, 2014."),
                new Geval(
                        new Feit.Verschilt(opgegeven, Optional.of(diploma(VO, "27YU", "9999", "2014-06-17")), "x"),
                        "Opgegeven is havo, zonder diploma; DUO levert diploma 9999, 2014."),
                new Geval(
                        new Feit.Verschilt(opgegeven, Optional.empty(), "x"),
                        "Opgegeven is havo, zonder diploma; DUO levert dat niet."),
                new Geval(
                        new Feit.Afgekeurd(Feit.Afgekeurd.IDENTIFICATIE, 1, "De persoon is niet gevonden."),
                        "De identificatie is afgekeurd: De persoon is niet gevonden."),
                new Geval(new Feit.LooptAf(LocalDate.of(2026, 10, 1)), "Het abonnement loopt nog tot 01-10-2026."),
                new Geval(
                        new Feit.Tegelijk(NU),
                        "DUO leverde twee standen van 01-09-2026 12:00:00 met een andere inhoud. Welke geldt, is"
                                + " volgens een vaste regel gekozen."));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void een_feit_in_woorden(Geval geval) {
        assertThat(WOORDEN.van(geval.feit()).in(NEDERLANDS)).isEqualTo(geval.zin());
        assertThat(WOORDEN.van(geval.feit()).in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(geval.zin());
    }

    @Test
    void wat_van_een_deelnemer_op_elkaar_volgt_staat_bij_elkaar() {
        Instant later = NU.plusSeconds(60);
        List<Werkregels.Groep> groepen = Werkregels.van(
                List.of(regel(1, "d1", later), regel(2, "d1", NU), regel(3, "d1", NU), regel(4, "d2", NU)),
                Teksten.voor(NEDERLANDS),
                NEDERLANDS);

        assertThat(groepen)
                .extracting(g -> g.punten().stream().map(Werkregels.Punt::id).toList())
                .containsExactly(List.of(1L, 2L, 3L), List.of(4L));
        assertThat(groepen.get(0).punten()).extracting(Werkregels.Punt::eerste).containsExactly(true, false, false);
    }

    @Test
    void een_filter_staat_in_het_adres_en_wat_verzonnen_is_telt_niet() {
        assertThat(filter("soort=DIPLOMA_BEHAALD&voor=MIJ&staat=afgehandeld&orde=NAAM&pagina=3")
                        .adres())
                .isEqualTo("werklijst.xhtml?soort=DIPLOMA_BEHAALD&voor=MIJ&staat=afgehandeld&orde=NAAM&pagina=3");
        assertThat(filter("soort=x'--&voor=IEDEREEN&staat=dicht&orde=1&pagina=-1")
                        .adres())
                .isEqualTo("werklijst.xhtml");
        assertThat(filter("").begin()).isEqualTo("werklijst.xhtml?");
        assertThat(filter("voor=NIEMAND").begin()).isEqualTo("werklijst.xhtml?voor=NIEMAND&");
    }

    private static Werkfilter filter(String adres) {
        return Werkfilter.uit(naam -> Stream.of(adres.split("&"))
                .filter(d -> d.startsWith(naam + "="))
                .map(d -> d.substring(naam.length() + 1))
                .findFirst()
                .orElse(null));
    }

    @Test
    void van_wat_vanzelf_verviel_staat_erbij_waarom() {
        Werkregel regel = new Werkregel(
                1,
                "d1",
                "41174",
                "J. Palm",
                Soort.RECORD_VERDWENEN,
                WOORDEN.van(new Feit.LooptAf(LocalDate.EPOCH)),
                NU,
                false,
                Optional.empty(),
                Optional.of(new Werkregel.Afgehandeld(NU, "M. Dijkstra", Optional.of("gebeld"))),
                Optional.of(new Werkregel.Vervallen(NU, Waarom.WEER_GELEVERD)));

        assertThat(Werkregels.hoeAfgedaan(regel, Teksten.voor(NEDERLANDS)))
                .isEqualTo("Door M. Dijkstra op 01-09-2026 12:00. Sinds 01-09-2026 12:00 niet meer zo: DUO levert het"
                        + " weer.");
    }

    private static Werkregel regel(long id, String deelnemer, Instant sinds) {
        return new Werkregel(
                id,
                deelnemer,
                "41174",
                "J. Palm",
                Soort.DIPLOMA_BEHAALD,
                WOORDEN.van(new Feit.LooptAf(LocalDate.EPOCH)),
                sinds,
                true,
                Optional.of(new Persoon("u", "M. Dijkstra")),
                Optional.empty(),
                Optional.empty());
    }
}
