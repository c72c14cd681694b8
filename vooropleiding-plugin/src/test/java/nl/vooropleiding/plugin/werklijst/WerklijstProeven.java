package nl.vooropleiding.plugin.werklijst;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.MBO;
import static nl.vooropleiding.plugin.stand.Onderwijssoort.VO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.bekendmaking.Signaalbron;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.betrokkene.Betrokkenen;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.dossier.Opname;
import nl.vooropleiding.plugin.dossier.TeVergelijken;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

/** What changed is on the worklist once, for who may see it, until somebody dealt with it or it is no longer so. */
public interface WerklijstProeven {

    Bereik IEDEREEN = new Bereik.Alles();
    Instant MAART = Instant.parse("2026-03-01T09:00:00Z");
    Persoon EEN = new Persoon("u-een", "M. Dijkstra");
    Persoon TWEE = new Persoon("u-twee", "S. Jansen");

    @Test
    default void eenEersteStandBrengtNietsEnEenAndereWel() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();

        lever(school, wie, 1, stand(false));
        assertThat(open(school)).isEmpty();

        lever(school, wie, 2, stand(true, havo()));
        assertThat(open(school))
                .extracting(Werkregel::soort)
                .containsExactlyInAnyOrder(Soort.DIPLOMA_BEHAALD, Soort.STARTKWALIFICATIE_GEWIJZIGD);
        assertThat(open(school))
                .extracting(Werkregel::sinds)
                .as("samen te lezen")
                .containsOnly(open(school).get(0).sinds());
    }

    @Test
    default void wieNietsAndersZegtMaaktNietsEnHetzelfdeKomtGeenTweeKeer() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        lever(school, wie, 1, stand(true));
        lever(school, wie, 2, stand(true, havo()));
        lever(school, wie, 3, stand(true, havo()));
        lever(school, wie, 1, stand(true));
        assertThat(open(school)).hasSize(1);

        handelAf(school, open(school).get(0).id());
        lever(school, wie, 4, stand(true, havo(), vmbo()));

        assertThat(open(school))
                .as("het eerste is afgehandeld en nog steeds zo")
                .hasSize(1);
    }

    @Test
    default void watNietMeerZoIsVervaltEnKomtDaarnaAlsNieuwTerug() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        lever(school, wie, 1, stand(true));
        lever(school, wie, 2, stand(true, havo()));

        lever(school, wie, 3, stand(true));
        assertThat(open(school)).extracting(Werkregel::soort).containsExactly(Soort.RECORD_VERDWENEN);
        assertThat(dicht(school)).singleElement().satisfies(r -> {
            assertThat(r.soort()).isEqualTo(Soort.DIPLOMA_BEHAALD);
            assertThat(r.afgehandeld()).isEmpty();
            assertThat(r.vervallen().orElseThrow().waarom()).isEqualTo(Waarom.STAND_ZEGT_ANDERS);
        });

        lever(school, wie, 4, stand(true, havo()));
        assertThat(open(school)).extracting(Werkregel::soort).containsExactly(Soort.DIPLOMA_BEHAALD);
    }

    @Test
    default void eenDeelnameEldersIsNieuwsEnBijOnszelfNiet() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        lever(school, wie, 1, stand(List.of(deelname("08PG", null), deelname("98ZZ", null))));

        lever(school, wie, 2, stand(List.of(deelname("08PG", "2026-02-01"), deelname("98ZZ", "2026-02-01"))));

        assertThat(open(school)).singleElement().satisfies(r -> {
            assertThat(r.soort()).isEqualTo(Soort.DEELNAME_BEEINDIGD);
            assertThat(r.woorden().perTaal().get("nl")).contains("01-02-2026");
        });
    }

    @Test
    default void tweeStandenVanHetzelfdeMomentStaanEropInWelkeVolgordeOok() {
        for (boolean omgekeerd : List.of(false, true)) {
            String school = Plugin.tabellen().eigenSchool();
            String wie = Personen.deelnemer();
            lever(school, wie, 1, omgekeerd ? jaren(2) : jaren(1));
            lever(school, wie, 1, omgekeerd ? jaren(1) : jaren(2));
            assertThat(open(school)).extracting(Werkregel::soort).containsExactly(Soort.STANDEN_TEGELIJK);

            lever(school, wie, 2, jaren(1));
            assertThat(open(school)).isEmpty();
            assertThat(dicht(school).get(0).vervallen().orElseThrow().waarom()).isEqualTo(Waarom.LATERE_STAND);
        }
    }

    @Test
    default void veelStandenKostenNietMeerVragenDanWeinig() {
        String school = Plugin.tabellen().eigenSchool();
        Map<String, Stand> eerst = new HashMap<>();
        Map<String, Stand> daarna = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            String wie = Personen.deelnemer();
            eerst.put(wie, stand(true));
            daarna.put(wie, stand(true, havo()));
        }
        lever(school, 1, eerst);
        String een = eerst.keySet().iterator().next();

        List<String> voorEen = vragen(() -> lever(school, 2, Map.of(een, daarna.get(een))));
        daarna.remove(een);
        List<String> voorVeel = vragen(() -> lever(school, 2, daarna));

        assertThat(voorVeel).as("%s", voorVeel).hasSameSizeAs(voorEen);
    }

    @Test
    default void watDeDeelnemerOpgafWordtVergelekenEnVervaltAlsHetKlopt() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        lever(school, wie, 1, stand(true, havo()));

        vergelijk(school, wie, opgave(2013));
        vergelijk(school, wie, opgave(2013));
        assertThat(open(school)).singleElement().satisfies(r -> {
            assertThat(r.soort()).isEqualTo(Soort.VERSCHIL_MET_OPGAVE);
            assertThat(r.woorden().perTaal().get("nl")).startsWith("Opgegeven is havo van de deelnemer;");
        });

        vergelijk(school, wie, opgave(2014));
        assertThat(open(school)).isEmpty();
        assertThat(dicht(school).get(0).vervallen().orElseThrow().waarom()).isEqualTo(Waarom.VERSCHILT_NIET_MEER);
    }

    @Test
    default void eenAndereStandMoetVergelekenWordenEnEenZelfdeNiet() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        lever(school, wie, 1, stand(true, havo()));
        TeVergelijken eerste = teVergelijken(wie).orElseThrow();
        assertThat(teVergelijken(wie)).as("een ander is ermee bezig").isEmpty();

        Plugin.bean(Dossiers.class).vergelijk(school, wie);
        Plugin.bean(Opgavelezing.class).vergelijk(eerste, List.of());
        TeVergelijken tweede = teVergelijken(wie).orElseThrow();
        Plugin.bean(Opgavelezing.class).vergelijk(tweede, List.of());
        lever(school, wie, 2, stand(true, havo()));
        assertThat(teVergelijken(wie)).isEmpty();

        lever(school, wie, 3, stand(false, havo()));
        assertThat(teVergelijken(wie)).isPresent();
    }

    /** A bug once: taking in a stand failed because the comparison had raised the version of the dossier. */
    @Test
    default void wieVergelijktHoudtNiemandOpDieEenStandOpneemt() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        lever(school, wie, 1, stand(true, havo()));
        String versie = "select versie from vpl_dossier where deelnemer = ?1";
        long was = aantal(versie, wie);

        Plugin.bean(Dossiers.class).vergelijk(school, wie);
        TeVergelijken genomen = teVergelijken(wie).orElseThrow();
        Plugin.bean(Opgavelezing.class).vergelijk(genomen, List.of(opgave(2013)));

        assertThat(aantal(versie, wie)).isEqualTo(was);
    }

    @Test
    default void watErNieuwIsInPlaatsVanWatErWasNeemtDatEraf() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        Feit mei = new Feit.LooptAf(LocalDate.of(2026, 5, 1));
        Feit juni = new Feit.LooptAf(LocalDate.of(2026, 6, 1));

        Plugin.tabellen().in(() -> {
            lijst().meldInPlaatsVan(school, wie, mei, Waarom.ABONNEMENT_GEWIJZIGD);
            lijst().meldInPlaatsVan(school, wie, mei, Waarom.ABONNEMENT_GEWIJZIGD);
        });
        assertThat(open(school)).hasSize(1);

        Plugin.tabellen().in(() -> lijst().meldInPlaatsVan(school, wie, juni, Waarom.ABONNEMENT_GEWIJZIGD));
        assertThat(open(school))
                .singleElement()
                .satisfies(r -> assertThat(r.woorden().perTaal().get("nl")).contains("01-06-2026"));
        Plugin.tabellen()
                .in(() -> lijst().vervalt(school, wie, Soort.ABONNEMENT_LOOPT_AF, Waarom.ABONNEMENT_GEWIJZIGD));
        assertThat(open(school)).isEmpty();
        assertThat(dicht(school)).hasSize(2);
        assertThatThrownBy(() -> lijst().meld(school, wie, mei))
                .as("zonder transactie")
                .isNotNull();
    }

    @Test
    default void watTeruggedraaidWordtStaatErNooitOp() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();

        assertThatThrownBy(() -> Plugin.tabellen().in(() -> {
                    lijst().meld(school, wie, new Feit.LooptAf(LocalDate.of(2026, 5, 1)));
                    throw new IllegalStateException("terug");
                }))
                .isNotNull();

        assertThat(open(school)).isEmpty();
    }

    @Test
    default void iemandWijstToeHandeltAfEnMaaktHetOngedaan() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        List<Long> ids = punten(school, wie, 2);

        assertThat(punten().wijsToe(school, Set.of(wie), ids.subList(0, 1), Optional.of(TWEE)))
                .isEqualTo(1);
        assertThat(zoek(school, Optional.of(Optional.of(TWEE.gebruiker())))).hasSize(1);
        assertThat(zoek(school, Optional.of(Optional.empty()))).hasSize(1);

        assertThat(punten().handelAf(school, Set.of(wie), ids, EEN, Optional.of("gebeld")))
                .isEqualTo(2);
        assertThat(punten().handelAf(school, Set.of(wie), ids, TWEE, Optional.empty()))
                .as("een ander was eerder")
                .isZero();
        assertThat(dicht(school)).hasSize(2).allSatisfy(r -> {
            assertThat(r.afgehandeld().orElseThrow().door()).isEqualTo(EEN.naam());
            assertThat(r.afgehandeld().orElseThrow().notitie()).contains("gebeld");
        });

        assertThat(punten().heropen(school, Set.of(wie), ids)).isEqualTo(2);
        assertThat(open(school)).hasSize(2).allSatisfy(r -> assertThat(r.afgehandeld())
                .isEmpty());
    }

    @Test
    default void tweeDieTegelijkAfhandelenDoenHetSamenEenKeer() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        List<Long> ids = punten(school, wie, 3);
        Werkpunten bean = punten();

        CompletableFuture<Integer> een =
                CompletableFuture.supplyAsync(() -> bean.handelAf(school, Set.of(wie), ids, EEN, Optional.empty()));
        CompletableFuture<Integer> twee =
                CompletableFuture.supplyAsync(() -> bean.handelAf(school, Set.of(wie), ids, TWEE, Optional.empty()));

        assertThat(een.join() + twee.join()).isEqualTo(3);
    }

    @Test
    default void wieDeDeelnemerNietMagZienZietHetPuntNietEnDoetErNietsMee() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = betrokkene(school, "Zuid", "team");
        List<Long> ids = punten(school, wie, 1);
        Bereik ander = new Bereik.Deel(Set.of("elders"), Set.of());
        Bereik team = new Bereik.Deel(Set.of("team"), Set.of("nergens"));

        assertThat(zoek(school, team, Optional.empty())).hasSize(1);
        assertThat(zoek(school, ander, Optional.empty())).isEmpty();
        assertThat(zoek(school, new Bereik.Deel(Set.of(), Set.of()), Optional.empty()))
                .isEmpty();
        assertThat(punten().tel(vraag(school, ander, Optional.empty()))).isEmpty();
        assertThat(punten().overWie(school, ander, ids)).isEmpty();
        assertThat(punten().overWie(school, team, ids)).containsExactly(wie);
        assertThat(punten().handelAf(school, Set.of(), ids, EEN, Optional.empty()))
                .isZero();
        assertThat(punten().handelAf("andere", Set.of(wie), ids, EEN, Optional.empty()))
                .isZero();
    }

    @Test
    default void eenBladzijdeKostTweeVragenHoeveelErOokStaat() {
        String school = Plugin.tabellen().eigenSchool();
        Bereik team = new Bereik.Deel(Set.of("team"), Set.of());
        for (int i = 0; i < 30; i++) {
            punten(school, betrokkene(school, "Naam" + (100 + i), "team"), 2);
        }
        Werkvraag vraag = vraag(school, team, Optional.of(Optional.empty()));
        List<List<Werkregel>> bladzijden = new ArrayList<>();

        List<String> vragen = vragen(() -> {
            assertThat(punten().tel(vraag)).isEqualTo(Map.of(Soort.ABONNEMENT_LOOPT_AF, 60L));
            bladzijden.add(punten().zoek(vraag, Werkpunten.Orde.NAAM, 25, 25));
        });

        assertThat(vragen).as("%s", vragen).hasSize(2);
        assertThat(bladzijden.get(0)).hasSize(25);
        assertThat(bladzijden.get(0)).extracting(Werkregel::naam).isSorted();
        assertThat(bladzijden.get(0).get(0).naam()).contains("Naam112");
        List<Long> alle = new ArrayList<>();
        for (int vanaf = 0; vanaf < 60; vanaf += 25) {
            punten().zoek(vraag, Werkpunten.Orde.NIEUWSTE, vanaf, 25).forEach(r -> alle.add(r.id()));
        }
        assertThat(alle).hasSize(60).doesNotHaveDuplicates();
        assertThat(punten().zoek(vraag, Werkpunten.Orde.OUDSTE, 0, 1).get(0).sinds())
                .isBeforeOrEqualTo(punten().zoek(vraag, Werkpunten.Orde.NIEUWSTE, 0, 1)
                        .get(0)
                        .sinds());
    }

    @Test
    default void wieVerwijderdWordtLaatNietsAchterOpDeLijst() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        handelAf(school, punten(school, wie, 2).get(0));

        Plugin.tabellen().in(() -> lijst().verwijder(school, wie));

        assertThat(aantal("select count(*) from vpl_werkpunt where deelnemer = ?1", wie))
                .isZero();
    }

    @Test
    default void deHostHoortHoeEenPuntNuIs() {
        String school = Plugin.tabellen().eigenSchool();
        String wie = Personen.deelnemer();
        long id = punten(school, wie, 1).get(0);
        String kenmerk = (String) Plugin.waarde("select kenmerk from vpl_werkpunt where id = ?1", id);
        Signaalbron bron = Plugin.bean(Signaalbron.class);

        assertThat(bron.signaal(kenmerk)).hasValueSatisfying(s -> {
            assertThat(s.deelnemer()).isEqualTo(wie);
            assertThat(s.link().pad()).isEqualTo("vooropleidingen-duo.xhtml?deelnemer=" + wie);
        });
        assertThat(bron.open()).contains(new Signaalbron.Open(school, kenmerk));

        handelAf(school, id);
        assertThat(bron.signaal(kenmerk)).isEmpty();
        assertThat(bron.open()).doesNotContain(new Signaalbron.Open(school, kenmerk));
    }

    private static Werklijst lijst() {
        return Plugin.bean(Werklijst.class);
    }

    private static Werkpunten punten() {
        return Plugin.bean(Werkpunten.class);
    }

    /** So many open points about this student; returns their ids. */
    private static List<Long> punten(String school, String wie, int hoeveel) {
        Plugin.tabellen().in(() -> {
            for (int i = 0; i < hoeveel; i++) {
                lijst().meld(
                                school,
                                wie,
                                new Feit.LooptAf(LocalDate.of(2026, 5, 1).plusDays(i)));
            }
        });
        return punten().van(school, wie).stream().map(Werkregel::id).toList();
    }

    private static void handelAf(String school, long id) {
        Set<String> wie = punten().overWie(school, IEDEREEN, List.of(id));
        assertThat(punten().handelAf(school, wie, List.of(id), EEN, Optional.empty()))
                .isEqualTo(1);
    }

    private static List<Werkregel> open(String school) {
        return zoek(school, Optional.empty());
    }

    private static List<Werkregel> dicht(String school) {
        return punten().zoek(
                        new Werkvraag(school, IEDEREEN, false, Optional.empty(), Optional.empty()),
                        Werkpunten.Orde.NIEUWSTE,
                        0,
                        100);
    }

    private static List<Werkregel> zoek(String school, Optional<Optional<String>> voor) {
        return zoek(school, IEDEREEN, voor);
    }

    private static List<Werkregel> zoek(String school, Bereik bereik, Optional<Optional<String>> voor) {
        return punten().zoek(vraag(school, bereik, voor), Werkpunten.Orde.NIEUWSTE, 0, 100);
    }

    private static Werkvraag vraag(String school, Bereik bereik, Optional<Optional<String>> voor) {
        return new Werkvraag(school, bereik, true, Optional.empty(), voor);
    }

    private static List<String> vragen(Runnable werk) {
        return Sqlverzamelaar.van(werk).stream()
                .map(s -> s.lines().findFirst().orElse(""))
                .filter(s -> !s.contains("_seq") && !s.startsWith("\tbind"))
                .map(s -> s.replaceAll("\\?(, ?\\?)*", "?"))
                .distinct()
                .toList();
    }

    private static void vergelijk(String school, String wie, Opgave.Bewaard opgave) {
        Plugin.bean(Opgavelezing.class).vergelijk(new TeVergelijken(school, wie, Instant.EPOCH), List.of(opgave));
    }

    private static Opgave.Bewaard opgave(int jaar) {
        return new Opgave.Bewaard(
                "o1",
                "s" + jaar,
                "havo van de deelnemer",
                new Opgave(
                        Vooropleidingsoort.HAVO, true, Optional.of(Year.of(jaar)), Optional.empty(), Optional.empty()));
    }

    /** Takes what is due, of all students there are in this server; what is of others is due again at once. */
    private static Optional<TeVergelijken> teVergelijken(String wie) {
        List<TeVergelijken> alle = Plugin.bean(Dossiers.class).teVergelijken(10_000, Duration.ofMinutes(5));
        alle.stream().filter(t -> !t.deelnemer().equals(wie)).forEach(t -> Plugin.bean(Dossiers.class)
                .vergelijk(t.instelling(), t.deelnemer()));
        return alle.stream().filter(t -> t.deelnemer().equals(wie)).findFirst();
    }

    private static void lever(String school, String wie, int dag, Stand stand) {
        lever(school, dag, Map.of(wie, stand));
    }

    /** As the register delivers them, so many days after the first of March. */
    private static void lever(String school, int dag, Map<String, Stand> standen) {
        Map<String, Levering> leveringen = new HashMap<>();
        standen.forEach(
                (wie, stand) -> leveringen.put(wie, new Levering(stand, MAART.plus(Duration.ofDays(dag)), true, 1)));
        Plugin.tabellen().in(() -> {
            Map<String, Opname> opnames = Plugin.bean(Dossiers.class).neemOp(school, leveringen);
            Map<String, Nieuws> nieuws = new HashMap<>();
            opnames.forEach((wie, opname) -> nieuws.put(wie, new Nieuws(leveringen.get(wie), opname)));
            lijst().standen(school, nieuws);
        });
    }

    private static String betrokkene(String school, String achternaam, String eenheid) {
        Deelnemer deelnemer = new Deelnemer(
                Personen.deelnemer(),
                school,
                "52" + achternaam.length(),
                Optional.empty(),
                new Naam("Proef", "", Optional.empty(), achternaam),
                OnvolledigeDatum.van("2009-01-31"),
                Deelnemer.Geslacht.VROUW,
                Optional.empty(),
                List.of(new Relatie(
                        "A1",
                        Relatie.Soort.AANMELDING,
                        Relatie.Status.ACTIEF,
                        "Aangemeld",
                        "201.1",
                        Relatie.Onderwijs.BEROEPSONDERWIJS,
                        LocalDate.of(2026, 2, 1),
                        Optional.empty(),
                        Optional.of(eenheid),
                        Optional.empty(),
                        Optional.empty())));
        Plugin.tabellen().in(() -> {
            Betrokkene nieuw = Plugin.bean(Betrokkenen.class)
                    .nieuw(deelnemer, UUID.randomUUID().toString());
            Plugin.bean(Betrokkenen.class).ververs(nieuw, deelnemer);
        });
        return deelnemer.id();
    }

    private static Stand jaren(int aantal) {
        return new Stand(Optional.of(true), Optional.of(aantal), List.of(), List.of());
    }

    private static Stand stand(boolean startkwalificatie, Resultaat... resultaten) {
        return new Stand(Optional.of(startkwalificatie), Optional.empty(), List.of(), List.of(resultaten));
    }

    private static Stand stand(List<Deelname> deelnames) {
        return new Stand(Optional.of(true), Optional.empty(), deelnames, List.of());
    }

    private static Deelname deelname(String brin, String uit) {
        LocalDate in = LocalDate.of(2024, 8, 1);
        return new Deelname(
                MBO,
                brin,
                Optional.empty(),
                in,
                Optional.ofNullable(uit).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                List.of(new Deelname.Periode(
                        in,
                        "91770",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Resultaat havo() {
        return diploma("0372");
    }

    private static Resultaat vmbo() {
        return diploma("0192");
    }

    private static Resultaat diploma(String code) {
        return new Resultaat(
                VO,
                Resultaat.Waardedocument.DIPLOMA,
                Optional.of("27YU"),
                code,
                Optional.empty(),
                Optional.of(LocalDate.of(2014, 6, 17)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
