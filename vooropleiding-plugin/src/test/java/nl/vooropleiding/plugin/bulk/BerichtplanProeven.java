package nl.vooropleiding.plugin.bulk;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Berichten;
import nl.vooropleiding.plugin.bericht.Berichtplaatser;
import nl.vooropleiding.plugin.bericht.Berichtvraag;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.bericht.Verzendwijze;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** Something is done to all messages of a filter: after a plan, by the pulse, and to nothing outside it. */
public interface BerichtplanProeven {

    String GEBLOKKEERD = "select count(*) from vpl_bericht where instelling = ?1 and geblokkeerd = true";

    @Test
    default void eenPlanTeltEerst_enDoetHetPasNaHetStarten() {
        String school = Berichtplaatser.school();
        List<Long> wachtend = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            wachtend.add(Berichtplaatser.plaats(school, "techniek"));
        }
        long klaar = Berichtplaatser.plaats(school, "techniek");
        Plugin.tabellen().wijzig("update vpl_bericht set status = 'GOEDGEKEURD', baan = null where id = ?1", klaar);
        long buiten = Berichtplaatser.plaats(school, "zorg");

        long plan = plan(school, Bulksoort.BLOKKEREN, new Bereik.Deel(Set.of("techniek"), Set.of()), Optional.empty());
        wacht(school, plan, Bulkstaat.PLAN);
        Bulkstand stand = stand(school, plan);
        assertThat(stand.totaal()).isEqualTo(121);
        assertThat(stand.teDoen()).isEqualTo(120);
        assertThat(stand.nietNodig()).containsExactly(Map.entry("WACHT_NIET", 1L));
        assertThat(aantal(GEBLOKKEERD, school)).isZero();

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        wacht(school, plan, Bulkstaat.KLAAR);

        assertThat(stand(school, plan).gedaan()).isEqualTo(120);
        assertThat(aantal(GEBLOKKEERD, school)).isEqualTo(120);
        assertThat(waarde("select geblokkeerd from vpl_bericht where id = ?1", buiten))
                .isEqualTo(false);
        assertThat(waarde("select blokkade_door from vpl_bericht where id = ?1", wachtend.get(0)))
                .isEqualTo("K. Bos");
        assertThat(waarde("select blokkade_reden from vpl_bericht where id = ?1", wachtend.get(0)))
                .isEqualTo("herfstvakantie");
    }

    @Test
    default void watHetFilterIntussenNietMeerKiestBlijftZoalsHetIs() {
        String school = Berichtplaatser.school();
        long weg = Berichtplaatser.plaats(school, "techniek");
        long blijft = Berichtplaatser.plaats(school, "techniek");
        long verhuist = Berichtplaatser.plaats(school, "techniek");
        long plan = plan(
                school,
                Bulksoort.VERWIJDEREN,
                new Bereik.Deel(Set.of("techniek"), Set.of()),
                Optional.of(BerichtStatus.WACHTRIJ));
        wacht(school, plan, Bulkstaat.PLAN);
        Plugin.tabellen().wijzig("update vpl_bericht set status = 'STORING', baan = null where id = ?1", blijft);
        Plugin.tabellen()
                .wijzig(
                        "update vpl_plek set eenheid = 'zorg' where instelling = ?1"
                                + " and deelnemer = (select b.deelnemer from vpl_bericht b where b.id = ?2)",
                        school,
                        verhuist);
        long later = Berichtplaatser.plaats(school, "techniek");

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        wacht(school, plan, Bulkstaat.KLAAR);

        assertThat(status(weg)).isEqualTo("VERWIJDERD");
        assertThat(status(blijft)).isEqualTo("STORING");
        assertThat(status(verhuist)).as("buiten het bereik geraakt").isEqualTo("WACHTRIJ");
        assertThat(status(later)).as("van na het plan").isEqualTo("WACHTRIJ");
        assertThat(stand(school, plan).nietNodig()).containsExactly(Map.entry("BUITEN_FILTER", 2L));
    }

    @Test
    default void watInBulkOpnieuwWordtAangebodenGaatNietVoorOpWieWacht() {
        String school = Berichtplaatser.school();
        for (int i = 0; i < 60; i++) {
            Berichtplaatser.plaats(school, "techniek");
        }
        Plugin.tabellen()
                .wijzig("update vpl_bericht set status = 'STORING', baan = null where instelling = ?1", school);
        long plan = plan(school, Bulksoort.OPNIEUW_AANBIEDEN, new Bereik.Alles(), Optional.of(BerichtStatus.STORING));
        wacht(school, plan, Bulkstaat.PLAN);

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        String inDeBaan =
                "select count(*) from vpl_bericht where instelling = ?1 and baan = 2 and verzendwijze = 'BULK'";
        await().atMost(Duration.ofSeconds(30)).until(() -> aantal(inDeBaan, school) == 50);
        // Sending is off: more than that does not go into the queue.
        await().during(Duration.ofSeconds(3)).until(() -> aantal(inDeBaan, school) == 50);
        plannen().zet(school, plan, Bulkstaat.GEPAUZEERD);
        Plugin.tabellen()
                .wijzig(
                        "update vpl_bericht set status = 'GOEDGEKEURD', baan = null where instelling = ?1 and baan = 2",
                        school);
        await().during(Duration.ofSeconds(2)).until(() -> aantal(inDeBaan, school) == 0);

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        wacht(school, plan, Bulkstaat.KLAAR);
        assertThat(stand(school, plan).gedaan()).isEqualTo(60);
    }

    @Test
    default void eenVoorEenWerktEenPlan_enEenAnderGaatNaEenPauzeVoor() {
        String school = Berichtplaatser.school();
        for (int i = 0; i < 60; i++) {
            Berichtplaatser.plaats(school, "techniek");
        }
        Plugin.tabellen()
                .wijzig("update vpl_bericht set status = 'STORING', baan = null where instelling = ?1", school);
        long eerste = plan(school, Bulksoort.OPNIEUW_AANBIEDEN, new Bereik.Alles(), Optional.of(BerichtStatus.STORING));
        long tweede = plan(school, Bulksoort.BLOKKEREN, new Bereik.Alles(), Optional.of(BerichtStatus.STORING));
        wacht(school, eerste, Bulkstaat.PLAN);
        wacht(school, tweede, Bulkstaat.PLAN);
        plannen().zet(school, eerste, Bulkstaat.LOOPT);
        String inDeBaan = "select count(*) from vpl_bericht where instelling = ?1 and baan = 2";
        // Sending is off: it waits with ten to go.
        await().atMost(Duration.ofSeconds(30)).until(() -> aantal(inDeBaan, school) == 50);

        plannen().zet(school, tweede, Bulkstaat.LOOPT);
        assertThat(stand(school, tweede).wachtOpAnder()).isTrue();
        await().during(Duration.ofSeconds(3)).until(() -> aantal(GEBLOKKEERD, school) == 0);
        plannen().zet(school, eerste, Bulkstaat.GEPAUZEERD);
        wacht(school, tweede, Bulkstaat.KLAAR);

        assertThat(aantal(GEBLOKKEERD, school)).isEqualTo(10);
        assertThat(stand(school, tweede).nietNodig()).containsExactly(Map.entry("BUITEN_FILTER", 50L));
    }

    @Test
    default void eenKnoopDieSterftWordtGevolgd() {
        String school = Berichtplaatser.school();
        Berichtplaatser.plaats(school, "techniek");
        long plan = plan(school, Bulksoort.BLOKKEREN, new Bereik.Alles(), Optional.empty());
        wacht(school, plan, Bulkstaat.PLAN);
        long nu = Plugin.micros();
        // As by a node that took it and died.
        Plugin.tabellen().wijzig("update vpl_bulkplan set bezet_tot = ?1 where id = ?2", nu + 4_000_000, plan);
        plannen().zet(school, plan, Bulkstaat.LOOPT);
        await().during(Duration.ofSeconds(2)).until(() -> aantal(GEBLOKKEERD, school) == 0);

        wacht(school, plan, Bulkstaat.KLAAR);
        assertThat(aantal(GEBLOKKEERD, school)).isEqualTo(1);
    }

    @Test
    default void eenRegelDieNietKanHoudtDeAndereNietOp() {
        String school = Berichtplaatser.school();
        long goed = Berichtplaatser.plaats(school, "techniek");
        long fout = Berichtplaatser.plaats(school, "techniek");
        long ookGoed = Berichtplaatser.plaats(school, "techniek");
        long plan = plan(school, Bulksoort.BLOKKEREN, new Bereik.Alles(), Optional.empty());
        wacht(school, plan, Bulkstaat.PLAN);
        Plugin.tabellen()
                .wijzig(
                        "update vpl_bulkregel set onderwerp = 'geen nummer' where bulkplan = ?1 and onderwerp = ?2",
                        plan,
                        String.valueOf(fout));

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        wacht(school, plan, Bulkstaat.KLAAR);

        assertThat(waarde("select geblokkeerd from vpl_bericht where id = ?1", goed))
                .isEqualTo(true);
        assertThat(waarde("select geblokkeerd from vpl_bericht where id = ?1", ookGoed))
                .isEqualTo(true);
        assertThat(stand(school, plan).nietNodig()).containsExactly(Map.entry("MISLUKT", 1L));
    }

    @Test
    default void eenGebruikerZietZijnEigenPlannen() {
        String school = Berichtplaatser.school();
        long plan = plan(school, Bulksoort.BLOKKEREN, new Bereik.Alles(), Optional.empty());

        assertThat(plannen().laatste(school, Bulksoort.OVER_BERICHTEN, Optional.of("u1"), 10))
                .extracting(s -> s.plan().id())
                .containsExactly(plan);
        assertThat(plannen().laatste(school, Bulksoort.OVER_BERICHTEN, Optional.of("u2"), 10))
                .isEmpty();
        assertThat(plannen().laatste(school, Bulksoort.OVER_BERICHTEN, Optional.empty(), 10))
                .hasSize(1);
        assertThat(plannen().laatste(school, Bulksoort.OVER_DEELNEMERS, Optional.empty(), 10))
                .isEmpty();
        assertThat(Plugin.bean(Berichten.class).tel(stand(school, plan).plan().berichten(), 10))
                .isZero();
    }

    @Test
    default void watEenPlanKiestKomtUitDeTabelZoalsHetErinGing() {
        Instant nu = Instant.parse("2026-11-26T10:00:00.123456Z");
        for (Bereik bereik : List.of(
                new Bereik.Alles(),
                // Nobody's messages: not to be read back as everybody's.
                new Bereik.Deel(Set.of(), Set.of()),
                new Bereik.Deel(Set.of("zorg", "een \"vreemd\" id"), Set.of("plein")))) {
            Berichtvraag vol = new Berichtvraag(
                    "school",
                    bereik,
                    new Berichtvraag.Wie(
                            Optional.of("d1"),
                            Optional.of("41174"),
                            Optional.of("zorg"),
                            Optional.of("plein"),
                            Optional.of(17L)),
                    Optional.of(BerichtStatus.STORING),
                    Optional.of(Operatie.AANVRAGEN_VOOROPLEIDING),
                    Optional.of(Verzendwijze.BULK),
                    Optional.of(Richting.UIT),
                    Optional.of(nu),
                    Optional.of(nu.plusSeconds(60)),
                    true);
            assertThat(Vraagtekst.lees(Vraagtekst.van(vol))).isEqualTo(vol);
            assertThat(Vraagtekst.lees(Vraagtekst.van(vraag("school", bereik, Optional.empty()))))
                    .isEqualTo(vraag("school", bereik, Optional.empty()));
        }
        assertThatThrownBy(() -> Vraagtekst.lees("{\"instelling\":\"school\",\"geblokkeerd\":false}"))
                .as("een ontbrekend bereik is niet het hele")
                .isInstanceOf(RuntimeException.class);
    }

    private static Object status(long bericht) {
        return waarde("select status from vpl_bericht where id = ?1", bericht);
    }

    private static Bulkplannen plannen() {
        return Plugin.bean(Bulkplannen.class);
    }

    private static Bulkstand stand(String school, long plan) {
        return plannen().een(school, plan).orElseThrow();
    }

    private static void wacht(String school, long plan, Bulkstaat staat) {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> stand(school, plan).plan().staat() == staat);
    }

    private static long plan(String school, Bulksoort soort, Bereik bereik, Optional<BerichtStatus> status) {
        Berichtvraag vraag = vraag(school, bereik, status);
        return plannen()
                .maak(Bulkplan.Wens.berichten(soort, vraag, "herfstvakantie", new Bulkplan.Maker("u1", "K. Bos")));
    }

    private static Berichtvraag vraag(String school, Bereik bereik, Optional<BerichtStatus> status) {
        return new Berichtvraag(
                school,
                bereik,
                Berichtvraag.Wie.IEDEREEN,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
