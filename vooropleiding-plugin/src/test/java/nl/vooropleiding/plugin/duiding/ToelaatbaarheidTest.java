package nl.vooropleiding.plugin.duiding;

import static nl.vooropleiding.api.vooropleiding.Mboniveau.ENTREE;
import static nl.vooropleiding.api.vooropleiding.Mboniveau.MIDDENKADER;
import static nl.vooropleiding.api.vooropleiding.Mboniveau.NIVEAU_2;
import static nl.vooropleiding.api.vooropleiding.Mboniveau.NIVEAU_3;
import static nl.vooropleiding.api.vooropleiding.Mboniveau.SPECIALIST;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VAVO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VSO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.metLeerjaar;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.metNiveau;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ToelaatbaarheidTest {

    private static final LocalDate NU = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2026, 8, 1);
    private static final OnvolledigeDatum OUD_GENOEG = OnvolledigeDatum.van("2009-05-01");
    private static final String NAMEN = "JNT";

    /** @param uitkomst J, N or T for entree, niveau 2, niveau 3, middenkader and specialist, in that order */
    record Geval(String wat, String uitkomst, Gegeven... gegevens) {
        @Override
        public String toString() {
            return wat + " → " + uitkomst;
        }
    }

    static Stream<Geval> gevallen() {
        Resultaat onbekendNiveau = diploma(MBO, "08PG", "23301", "2018-07-01");
        return Stream.of(
                new Geval("niets geleverd", "TTTTT"),
                new Geval("vmbo-bb", "NJNNN", diploma(VO, "02TE", "6411", "2023-06-14")),
                new Geval("vmbo-kb", "NJJJN", diploma(VO, "02TE", "6621", "2023-06-14")),
                new Geval("vmbo-gl", "NJJJN", diploma(VO, "02TE", "6731", "2023-06-14")),
                new Geval("vmbo-tl", "NJJJN", diploma(VO, "02TE", "0400", "2023-06-14")),
                new Geval("mavo aan het vavo", "NJJJN", diploma(VAVO, "27YU", "0001", "2023-06-14")),
                new Geval("vmbo-bb aan het vso", "NJNNN", diploma(VSO, "19XY", "6411", "2023-06-14")),
                new Geval("staatsexamen havo", "NJJJN", diploma(VO, null, "0372", "2023-06-14")),
                new Geval("havo", "NJJJN", diploma(VO, "02TE", "0372", "2023-06-14")),
                new Geval("vwo", "NJJJN", diploma(VO, "02TE", "0100", "2023-06-14")),
                new Geval("praktijkonderwijs", "JNNNN", diploma(VO, "02TE", "0090", "2023-06-14")),
                new Geval("diploma met een onbekende code", "TTTTN", diploma(VO, "02TE", "9999", "2023-06-14")),
                new Geval("certificaat vmbo-tl", "TTTTN", certificaat(VO, "0400")),
                new Geval("certificaat vmbo-bb", "TTNNN", certificaat(VO, "6411")),
                new Geval("entree", "NJNNN", diploma(MBO, "08PG", "25251", "2018-07-01")),
                new Geval("mbo-2", "NJJJN", diploma(MBO, "08PG", "91770", "2018-07-01")),
                new Geval("mbo-3", "NJJJT", diploma(MBO, "08PG", "25605", "2018-07-01")),
                new Geval("mbo-4", "NJJJT", diploma(MBO, "08PG", "25604", "2018-07-01")),
                new Geval("mbo, niveau onbekend", "NJTTT", onbekendNiveau),
                new Geval("mbo, niveau geleverd", "NJJJN", metNiveau(onbekendNiveau, 2)),
                new Geval("certificaat mbo-3", "TTTTN", certificaat(MBO, "25605")),
                new Geval("bachelor", "NJJJT", graad(Waardedocument.BACHELOR)),
                new Geval("associate degree", "NJJJT", graad(Waardedocument.ASSOCIATE_DEGREE)),
                new Geval("propedeuse alleen", "TTTTN", graad(Waardedocument.PROPEDEUSE)),
                new Geval("vmbo-tl loopt", "TTTTN", deelname(VO, "02TE", "0400", "2022-08-01", null)),
                new Geval("vmbo-bb loopt", "TTNNN", deelname(VO, "02TE", "6411", "2022-08-01", null)),
                new Geval("vmbo-tl gestopt", "JNNNN", deelname(VO, "02TE", "0400", "2018-08-01", "2022-07-31")),
                new Geval(
                        "vmbo-tl tot en met vandaag",
                        "TTTTN",
                        deelname(VO, "02TE", "0400", "2018-08-01", "2026-03-02")),
                new Geval(
                        "vmbo-tl tot en met gisteren",
                        "JNNNN",
                        deelname(VO, "02TE", "0400", "2018-08-01", "2026-03-01")),
                new Geval("vmbo-tl zonder einde, zes jaar", "JNNNN", deelname(VO, "02TE", "0400", "2020-03-02", null)),
                new Geval(
                        "vmbo-tl zonder einde, nog geen zes",
                        "TTTTN",
                        deelname(VO, "02TE", "0400", "2020-03-03", null)),
                new Geval("mbo-2 zonder einde, vier jaar", "JNNNN", deelname(MBO, "08PG", "91770", "2022-03-02", null)),
                new Geval(
                        "mbo-2 zonder einde, nog geen vier",
                        "TTTTN",
                        deelname(MBO, "08PG", "91770", "2022-03-03", null)),
                new Geval("vavo zonder einde, twee jaar", "JNNNN", deelname(VAVO, "27YU", "0001", "2024-03-02", null)),
                new Geval(
                        "vavo zonder einde, nog geen twee",
                        "TTTTN",
                        deelname(VAVO, "27YU", "0001", "2024-03-03", null)),
                new Geval("vso zonder einde, nog geen zes", "TTNNN", deelname(VSO, "19XY", "6411", "2020-03-03", null)),
                new Geval("ho zonder einde, zes jaar", "JNNNN", deelname(HO, "25BE", "34609", "2020-03-02", null)),
                new Geval("ho zonder einde, nog geen zes", "TTTTN", deelname(HO, "25BE", "34609", "2020-03-03", null)),
                new Geval("entree loopt", "TTNNN", deelname(MBO, "08PG", "25251", "2025-08-01", null)),
                new Geval("brugjaar loopt", "TTTTN", deelname(VO, "02TE", "0016", "2025-08-01", null)),
                new Geval("praktijkonderwijs loopt", "JNNNN", deelname(VO, "02TE", "0090", "2022-08-01", null)),
                new Geval("havo leerjaar 4", "NJJJN", havo(4, "2018-08-01")),
                new Geval("havo leerjaar 5", "NJJJN", havo(5, "2018-08-01")),
                new Geval("havo leerjaar 4 moet nog beginnen", "TTTTN", havo(4, "2026-08-01")),
                new Geval("havo leerjaar 3", "TTTTN", havo(3, "2018-08-01")),
                new Geval("havo leerjaar 2", "JNNNN", havo(2, "2018-08-01")),
                new Geval("havo zonder leerjaar", "TTTTN", deelname(VO, "02TE", "0372", "2011-08-01", null)),
                new Geval(
                        "bewijs gaat voor wat nog loopt",
                        "NJJJN",
                        diploma(VO, "02TE", "0400", "2023-06-14"),
                        deelname(MBO, "08PG", "25604", "2025-08-01", null)),
                new Geval(
                        "wat loopt gaat voor wat niets bewijst",
                        "TTTTN",
                        diploma(VO, "02TE", "0090", "2023-06-14"),
                        deelname(MBO, "08PG", "91770", "2025-08-01", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gevallen")
    void hetAdviesPerNiveau(Geval geval) {
        Map<Mboniveau, Toelating> advies = advies(stand(geval.gegevens()), Optional.of(OUD_GENOEG));

        assertThat(Stream.of(Mboniveau.values())
                        .map(n -> NAMEN.substring(advies.get(n).oordeel().ordinal())
                                .substring(0, 1))
                        .collect(Collectors.joining()))
                .isEqualTo(geval.uitkomst());
    }

    @Test
    void eenStartkwalificatieDieNietsVerklaartIsGeenBewijs() {
        Stand stand = new Stand(
                Optional.of(true),
                Optional.empty(),
                List.of(deelname(VO, "02TE", "6411", "2010-08-01", "2014-07-31")),
                List.of());

        assertThat(redenen(stand, NIVEAU_2)).containsExactly(Reden.GEEN_BEWIJS);
    }

    @ParameterizedTest(name = "geboren {0}")
    @CsvSource({
        "2010-08-01, ZESTIEN",
        "2010-08-02, JONGER_DAN_ZESTIEN",
        "2010-07-00, ZESTIEN",
        "2010-08-00, LEEFTIJD_ONBEKEND",
        "2010-09-00, JONGER_DAN_ZESTIEN",
        "2009-00-00, ZESTIEN",
        "2010-00-00, LEEFTIJD_ONBEKEND",
        "2011-00-00, JONGER_DAN_ZESTIEN",
        "0000-00-00, LEEFTIJD_ONBEKEND"
    })
    void entreeVraagtZestienJaarOpEenAugustusVoorDeStart(String geboren, Reden reden) {
        Stand stand = stand(deelname(VO, "02TE", "0090", "2018-08-01", "2024-07-31"));

        Toelating entree =
                advies(stand, Optional.of(OnvolledigeDatum.van(geboren))).get(ENTREE);

        assertThat(entree.gronden()).extracting(Toelating.Grond::reden).containsExactly(reden);
        assertThat(entree.regel()).isEqualTo("WEB art. 8.1.1b");
    }

    @ParameterizedTest(name = "start {0}")
    @CsvSource({"2026-07-31, JONGER_DAN_ZESTIEN", "2026-08-01, ZESTIEN", "2027-02-01, ZESTIEN"})
    void deEersteAugustusVoorDeStartTelt(String start, Reden reden) {
        Stand stand = stand(deelname(VO, "02TE", "0090", "2018-08-01", "2024-07-31"));

        Toelating entree = new Toelaatbaarheid(new Codelijst())
                .van(
                        stand,
                        new Toelaatbaarheid.Vraag(
                                NU, Optional.of(OnvolledigeDatum.van("2010-08-01")), LocalDate.parse(start)))
                .get(0);

        assertThat(entree.gronden()).extracting(Toelating.Grond::reden).containsExactly(reden);
    }

    @Test
    void zonderGeboortedatumIsEntreeTeBeoordelen() {
        Stand stand = stand(deelname(VO, "02TE", "0090", "2018-08-01", "2024-07-31"));

        assertThat(advies(stand, Optional.empty()).get(ENTREE).gronden())
                .extracting(Toelating.Grond::reden)
                .containsExactly(Reden.LEEFTIJD_ONBEKEND);
    }

    @Test
    void watHetArtikelNoemtStaatVoorWatErZekerOnderValt() {
        Resultaat mbo4 = diploma(MBO, "08PG", "25604", "2010-07-01");
        Resultaat vmbo = diploma(VO, "02TE", "0400", "2023-06-14");

        Toelating niveau3 = advies(stand(mbo4, vmbo), Optional.empty()).get(NIVEAU_3);

        assertThat(niveau3.gronden())
                .containsExactly(
                        new Toelating.Grond(Reden.BEWIJS, Optional.of(vmbo)),
                        new Toelating.Grond(Reden.A_FORTIORI, Optional.of(mbo4)));
    }

    @Test
    void deRegelIsDieVanHetSterksteBewijs() {
        assertThat(advies(stand(diploma(MBO, "08PG", "25605", "2018-07-01")), Optional.empty())
                        .get(MIDDENKADER)
                        .regel())
                .isEqualTo("WEB art. 8.2.1, middenkaderopleiding, onder g");
        assertThat(advies(stand(diploma(VO, "02TE", "0090", "2018-07-01")), Optional.empty())
                        .get(MIDDENKADER)
                        .regel())
                .isEqualTo("WEB art. 8.2.1, middenkaderopleiding en lid 6");
    }

    @Test
    void ofHetHetzelfdeBeroepIsZegtDeSchool() {
        assertThat(redenen(stand(diploma(MBO, "08PG", "25605", "2018-07-01")), SPECIALIST))
                .containsExactly(Reden.ZELFDE_BEROEP);
    }

    @Test
    void opNiveau3EnMiddenkaderBeoordeeltDeSchoolNadereEisen() {
        Map<Mboniveau, Toelating> advies = advies(stand(diploma(VO, "02TE", "0400", "2023-06-14")), Optional.empty());

        assertThat(advies.values().stream().filter(Toelating::nadereEisen).map(Toelating::niveau))
                .containsExactlyInAnyOrder(NIVEAU_3, MIDDENKADER);
    }

    @Test
    void eenAndereWetIsEenAndereTabel() {
        Toelatingseisen gewijzigd = new Toelatingseisen(List.of(
                ";2026-07-31;NIVEAU_3;VMBO_BB;de oude regel;wet", "2026-08-01;;NIVEAU_3;VMBO_TL;de nieuwe regel;wet"));
        Stand stand = stand(diploma(VO, "02TE", "6411", "2023-06-14"));

        assertThat(niveau3(gewijzigd, stand, "2026-07-31").regel()).isEqualTo("de oude regel");
        assertThat(niveau3(gewijzigd, stand, "2026-08-01").regel()).isEqualTo("de nieuwe regel en lid 6");
    }

    private static Toelating niveau3(Toelatingseisen eisen, Stand stand, String dag) {
        return new Toelaatbaarheid(new Codelijst(), eisen)
                .van(stand, new Toelaatbaarheid.Vraag(LocalDate.parse(dag), Optional.empty(), START))
                .get(NIVEAU_3.ordinal());
    }

    private static List<Reden> redenen(Stand stand, Mboniveau niveau) {
        return advies(stand, Optional.empty()).get(niveau).gronden().stream()
                .map(Toelating.Grond::reden)
                .toList();
    }

    private static Map<Mboniveau, Toelating> advies(Stand stand, Optional<OnvolledigeDatum> geboren) {
        return new Toelaatbaarheid(new Codelijst())
                .van(stand, new Toelaatbaarheid.Vraag(NU, geboren, START)).stream()
                        .collect(Collectors.toMap(Toelating::niveau, t -> t));
    }

    private static Stand stand(Gegeven... gegevens) {
        return new Stand(
                Optional.empty(),
                Optional.empty(),
                Stream.of(gegevens)
                        .filter(Deelname.class::isInstance)
                        .map(Deelname.class::cast)
                        .toList(),
                Stream.of(gegevens)
                        .filter(Resultaat.class::isInstance)
                        .map(Resultaat.class::cast)
                        .toList());
    }

    private static Resultaat certificaat(Onderwijssoort soort, String code) {
        return resultaat(soort, Waardedocument.CERTIFICAAT, "02TE", code, "2023-06-14");
    }

    private static Resultaat graad(Waardedocument document) {
        return resultaat(HO, document, "25BE", "34609", "2018-08-31");
    }

    private static Deelname havo(int leerjaar, String begin) {
        return metLeerjaar(deelname(VO, "02TE", "0372", begin, begin), leerjaar);
    }
}
