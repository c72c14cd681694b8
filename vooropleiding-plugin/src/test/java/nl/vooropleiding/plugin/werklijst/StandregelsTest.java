package nl.vooropleiding.plugin.werklijst;

import static nl.vooropleiding.plugin.stand.Onderwijssoort.HO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.deelname;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.diploma;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.metVolgnummer;
import static nl.vooropleiding.plugin.stand.Voorbeeldgegevens.resultaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.dossier.Sleutel;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandregelsTest {

    private static final String ONZE = "25PZ";
    private static final Instant MAART = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T09:00:00Z");

    private static final Deelname MBO_LOOPT = deelname(MBO, "08PG", "91770", "2024-08-01", null);
    private static final Deelname MBO_UIT = deelname(MBO, "08PG", "91770", "2024-08-01", "2026-02-01");
    private static final Deelname BIJ_ONS = deelname(MBO, ONZE, "91770", "2024-08-01", null);
    private static final Deelname BIJ_ONS_UIT = deelname(MBO, ONZE, "91770", "2024-08-01", "2026-02-01");
    private static final Resultaat HAVO = diploma(VO, "27YU", "0372", "2014-06-17");
    private static final Resultaat CERTIFICAAT =
            resultaat(VO, Waardedocument.CERTIFICAAT, "27YU", "0372", "2014-06-17");
    private static final Resultaat PROPEDEUSE = resultaat(HO, Waardedocument.PROPEDEUSE, "25BE", "34139", "2016-08-31");
    private static final Resultaat BACHELOR = resultaat(HO, Waardedocument.BACHELOR, "25BE", "34139", "2018-08-31");

    /** What was said, what is said now, and what of it belongs on the worklist. */
    record Geval(String wat, Stand was, Stand is, Soort... soorten) {
        @Override
        public String toString() {
            return wat;
        }
    }

    static Stream<Geval> gevallen() {
        return Stream.of(
                new Geval("niets anders", stand(true, HAVO), stand(true, HAVO)),
                new Geval("een diploma erbij", stand(true), stand(true, HAVO), Soort.DIPLOMA_BEHAALD),
                new Geval("een graad erbij", stand(true), stand(true, BACHELOR), Soort.DIPLOMA_BEHAALD),
                new Geval("een propedeuse erbij", stand(true), stand(true, PROPEDEUSE), Soort.DIPLOMA_BEHAALD),
                new Geval("een certificaat is geen diploma", stand(true), stand(true, CERTIFICAAT)),
                new Geval(
                        "een diploma in plaats van een certificaat is erbij, en het certificaat weg",
                        stand(true, CERTIFICAAT),
                        stand(true, HAVO),
                        Soort.DIPLOMA_BEHAALD,
                        Soort.RECORD_VERDWENEN),
                new Geval(
                        "een andere datum van een diploma is een verbetering",
                        stand(true, HAVO),
                        stand(true, diploma(VO, "27YU", "0372", "2014-06-18"))),
                new Geval("een deelname erbij", stand(true), stand(true, MBO_LOOPT)),
                new Geval("een deelname erbij die al geëindigd is", stand(true), stand(true, MBO_UIT)),
                new Geval(
                        "een deelname elders eindigt",
                        stand(true, MBO_LOOPT),
                        stand(true, MBO_UIT),
                        Soort.DEELNAME_BEEINDIGD),
                new Geval("een deelname bij onszelf eindigt", stand(true, BIJ_ONS), stand(true, BIJ_ONS_UIT)),
                new Geval("een deelname loopt weer", stand(true, MBO_UIT), stand(true, MBO_LOOPT)),
                new Geval("een diploma weg", stand(true, HAVO), stand(true), Soort.RECORD_VERDWENEN),
                new Geval("een deelname weg", stand(true, BIJ_ONS), stand(true), Soort.RECORD_VERDWENEN),
                new Geval(
                        "een deelname met een ander volgnummer is dezelfde",
                        stand(true, metVolgnummer(MBO_LOOPT, "1")),
                        stand(true, metVolgnummer(MBO_LOOPT, "2"))),
                new Geval("startkwalificatie wordt ja", stand(false), stand(true), Soort.STARTKWALIFICATIE_GEWIJZIGD),
                new Geval("startkwalificatie wordt nee", stand(true), stand(false), Soort.STARTKWALIFICATIE_GEWIJZIGD),
                new Geval(
                        "startkwalificatie wordt niet meer geleverd",
                        stand(true),
                        stand(null),
                        Soort.STARTKWALIFICATIE_GEWIJZIGD),
                new Geval("alleen het aantal jaren is anders", jaren(1), jaren(2)),
                new Geval(
                        "een diploma met wat erbij hoort komt samen",
                        stand(false, MBO_LOOPT),
                        stand(true, MBO_UIT, diploma(MBO, "08PG", "91770", "2026-02-01")),
                        Soort.DIPLOMA_BEHAALD,
                        Soort.DEELNAME_BEEINDIGD,
                        Soort.STARTKWALIFICATIE_GEWIJZIGD));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void wat_van_een_andere_stand_op_de_werklijst_hoort(Geval geval) {
        assertThat(Standregels.feiten(Verschil.tussen(geval.was(), geval.is()), ONZE))
                .extracting(Feit::soort)
                .containsExactlyInAnyOrder(geval.soorten());
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void wat_er_net_op_staat_is_nog_zo(Geval geval) {
        for (Feit feit : Standregels.feiten(Verschil.tussen(geval.was(), geval.is()), ONZE)) {
            assertThat(Standregels.nietMeer(feit.soort(), feit.sleutel(), geval.is(), MAART))
                    .as("%s", feit)
                    .isEmpty();
        }
    }

    /** A point, a stand that came after it, and why the point is no longer so. */
    record Vervalt(String wat, Feit feit, Stand later, Optional<Waarom> waarom) {
        @Override
        public String toString() {
            return wat;
        }
    }

    static Stream<Vervalt> vervallen() {
        return Stream.of(
                new Vervalt("diploma weg", new Feit.Behaald(HAVO), stand(true), Optional.of(Waarom.STAND_ZEGT_ANDERS)),
                new Vervalt(
                        "diploma met een andere datum",
                        new Feit.Behaald(HAVO),
                        stand(true, diploma(VO, "27YU", "0372", "2014-06-18")),
                        Optional.empty()),
                new Vervalt(
                        "deelname loopt weer",
                        new Feit.Beeindigd(MBO_UIT),
                        stand(true, MBO_LOOPT),
                        Optional.of(Waarom.STAND_ZEGT_ANDERS)),
                new Vervalt(
                        "verdwenen gegeven is er weer",
                        new Feit.Verdwenen(HAVO),
                        stand(true, HAVO),
                        Optional.of(Waarom.WEER_GELEVERD)),
                new Vervalt("verdwenen gegeven is nog weg", new Feit.Verdwenen(HAVO), stand(true), Optional.empty()),
                new Vervalt(
                        "startkwalificatie weer anders",
                        new Feit.Startkwalificatie(Optional.of(false), Optional.of(true)),
                        stand(false),
                        Optional.of(Waarom.STAND_ZEGT_ANDERS)),
                new Vervalt(
                        "startkwalificatie zoals gemeld",
                        new Feit.Startkwalificatie(Optional.of(false), Optional.of(true)),
                        stand(true, HAVO),
                        Optional.empty()),
                new Vervalt(
                        "twee standen tegelijk, en daarna een andere",
                        new Feit.Tegelijk(MAART),
                        stand(true),
                        Optional.of(Waarom.LATERE_STAND)),
                new Vervalt("nog dezelfde twee standen", new Feit.Tegelijk(APRIL), stand(true), Optional.empty()),
                new Vervalt(
                        "een afgekeurde aanvraag die toch een stand geeft",
                        new Feit.Afgekeurd(Feit.Afgekeurd.VOOROPLEIDING, 7, "fout"),
                        stand(true),
                        Optional.of(Waarom.ALSNOG_GOEDGEKEURD)),
                new Vervalt(
                        "een afgekeurde identificatie",
                        new Feit.Afgekeurd(Feit.Afgekeurd.IDENTIFICATIE, 7, "fout"),
                        stand(true),
                        Optional.empty()),
                new Vervalt(
                        "een abonnement dat afloopt",
                        new Feit.LooptAf(LocalDate.of(2026, 5, 1)),
                        stand(true),
                        Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("vervallen")
    void een_latere_stand_neemt_eraf_wat_niet_meer_zo_is(Vervalt geval) {
        assertThat(Standregels.nietMeer(geval.feit().soort(), geval.feit().sleutel(), geval.later(), APRIL))
                .isEqualTo(geval.waarom());
    }

    @Test
    void wat_van_een_gegeven_gezegd_is_gaat_mee_naar_zijn_nieuwe_sleutel() {
        Deelname was = metVolgnummer(MBO_UIT, "1");
        Deelname is = metVolgnummer(MBO_UIT, "2");

        assertThat(Standregels.verhuizingen(Verschil.tussen(stand(true, was), stand(true, is))))
                .containsExactly(
                        Map.entry(Sleutel.van(was).tekst(), Sleutel.van(is).tekst()));
    }

    private static Stand jaren(int aantal) {
        return new Stand(Optional.of(true), Optional.of(aantal), List.of(), List.of());
    }

    private static Stand stand(Boolean startkwalificatie, Gegeven... gegevens) {
        return new Stand(
                Optional.ofNullable(startkwalificatie),
                Optional.empty(),
                Arrays.stream(gegevens)
                        .filter(Deelname.class::isInstance)
                        .map(Deelname.class::cast)
                        .toList(),
                Arrays.stream(gegevens)
                        .filter(Resultaat.class::isInstance)
                        .map(Resultaat.class::cast)
                        .toList());
    }
}
