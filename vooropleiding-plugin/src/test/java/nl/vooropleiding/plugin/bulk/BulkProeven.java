package nl.vooropleiding.plugin.bulk;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.abonnement.Abonnementen;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
import nl.vooropleiding.plugin.abonnement.Bulkvragen;
import nl.vooropleiding.plugin.abonnement.Handwijziging;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Test;

/** Asking for many at once: nothing goes out before somebody starts it, nothing twice, nothing after it was stopped. */
public interface BulkProeven {

    String BULKVERZOEKEN =
            "select count(*) from vpl_bericht where instelling = ?1 and richting = 'UIT' and verzendwijze = 'BULK'";

    @Test
    default void eenPlanZegtWatVragenOplevertEnVraagtPasNaStarten() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        Deelnemer ander = aangemeld(school);
        Deelnemer zonderGrond = Proefdeelnemer.met(school, Optional.empty(), List.of());
        long plan = plan(school);

        verzamel(school, plan, Optional.of("verder"), een, zonderGrond);
        verzamel(school, plan, Optional.empty(), een, ander);

        Bulkstand stand = stand(school, plan);
        assertThat(stand.plan().staat()).isEqualTo(Bulkstaat.PLAN);
        assertThat(stand.teDoen()).isEqualTo(2);
        // Somebody without any relation is not in a selection of relations.
        assertThat(stand.nietNodig()).isEmpty();
        assertThat(aantal(BULKVERZOEKEN, school)).isZero();

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        vraag(school, plan, Map.of(een.id(), een, ander.id(), ander));

        assertThat(stand(school, plan).gedaan()).isEqualTo(2);
        assertThat(aantal(BULKVERZOEKEN, school)).isEqualTo(2);
    }

    @Test
    default void eenTweedePlanVraagtNiemandDieAlGevraagdIs() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        long eerste = plan(school);
        verzamel(school, eerste, Optional.empty(), een);
        plannen().zet(school, eerste, Bulkstaat.LOOPT);
        vraag(school, eerste, Map.of(een.id(), een));

        long tweede = plan(school);
        verzamel(school, tweede, Optional.empty(), een);

        assertThat(stand(school, tweede).teDoen()).isZero();
        assertThat(stand(school, tweede).nietNodig()).containsExactly(Map.entry(Bulkoordeel.LOOPT_AL.name(), 1L));
        assertThat(aantal(BULKVERZOEKEN, school)).isEqualTo(1);
    }

    @Test
    default void naPauzerenOfStoppenWordtNiemandMeerGevraagd() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        Deelnemer ander = aangemeld(school);
        long plan = plan(school);
        verzamel(school, plan, Optional.empty(), een, ander);
        plannen().zet(school, plan, Bulkstaat.LOOPT);
        List<Bulkregel> regels = stap().volgende(plan, 10);
        assertThat(doe(school, plan, regels.get(0), Optional.of(een))).isTrue();

        plannen().zet(school, plan, Bulkstaat.GEPAUZEERD);
        assertThat(doe(school, plan, regels.get(1), Optional.of(ander))).isFalse();
        plannen().zet(school, plan, Bulkstaat.LOOPT);
        plannen().zet(school, plan, Bulkstaat.GESTOPT);
        assertThat(doe(school, plan, regels.get(1), Optional.of(ander))).isFalse();

        assertThat(aantal(BULKVERZOEKEN, school)).isEqualTo(1);
        assertThat(plannen().zet(school, plan, Bulkstaat.LOOPT)).isFalse();
        assertThat(plannen().zet("een andere school", plan, Bulkstaat.LOOPT)).isFalse();
    }

    @Test
    default void wieNietMeerBekendIsWordtOvergeslagen() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        long plan = plan(school);
        verzamel(school, plan, Optional.empty(), een);
        plannen().zet(school, plan, Bulkstaat.LOOPT);

        vraag(school, plan, Map.of());

        assertThat(stand(school, plan).nietNodig()).containsExactly(Map.entry(Bulkoordeel.ONBEKEND.name(), 1L));
    }

    @Test
    default void alleenWieBinnenkortAflooptWordtVerlengdEnNooitTweeKeer() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer bijna =
                gevolgd(school, Proefdeelnemer.vandaag().minusMonths(9).plusDays(10));
        Deelnemer nogLang = gevolgd(school, Proefdeelnemer.vandaag().minusMonths(1));
        Abonnementwerk werk = Plugin.bean(Abonnementwerk.class);
        long plan = plannen()
                .maak(Bulkplan.Wens.abonnementen(
                        school, Bulksoort.VERLENGEN, Selectie.ALLEN, 100, "proef", new Bulkplan.Maker("u1", "bos")));
        Bulkplan gemaakt = stand(school, plan).plan();

        stap().verzamel(plan, werk.kandidaten(gemaakt, new Pagina<>(List.of(bijna, nogLang), Optional.empty())));
        assertThat(stand(school, plan).teDoen()).isEqualTo(1);
        assertThat(stand(school, plan).nietNodig())
                .containsExactly(Map.entry(Handwijziging.Bezwaar.LOOPT_NIET_AF.name(), 1L));

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        for (int keer = 0; keer < 2; keer++) {
            stap().volgende(plan, 10).forEach(r -> stap().doe(
                            plan, List.of(new Bulkstap.Daad(r.id(), werk.daad(gemaakt, Optional.of(bijna))))));
        }
        assertThat(aantal(
                        "select count(*) from vpl_bericht where instelling = ?1 and actie = 'VERLENGEN'"
                                + " and verzendwijze = 'BULK'",
                        school))
                .isEqualTo(1);
        assertThat(Plugin.bean(Abonnementen.class)
                        .beeld(school, bijna.id())
                        .orElseThrow()
                        .tot())
                .contains(Proefdeelnemer.vandaag().plusMonths(9));
    }

    /** Somebody whose subscription runs, carried by an aanmelding of that day. */
    private static Deelnemer gevolgd(String school, LocalDate aangemeld) {
        Deelnemer deelnemer = Proefdeelnemer.met(
                school,
                Optional.of(Personen.veel(1).get(0)),
                List.of(new Relatie(
                        "A1",
                        Relatie.Soort.AANMELDING,
                        Relatie.Status.ACTIEF,
                        "Aangemeld",
                        "201.1",
                        Relatie.Onderwijs.BEROEPSONDERWIJS,
                        aangemeld,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        Plugin.tabellen().in(() -> Plugin.bean(Bulkvragen.class)
                .vraag(deelnemer, Plugin.bean(Clock.class).instant(), "proef"));
        Plugin.tabellen()
                .wijzig(
                        "update vpl_abonnement set staat = 'ACTIEF', goedgekeurde_gegevens = gevraagde_gegevens"
                                + " where instelling = ?1 and staat = 'GEPLAND'",
                        school);
        return deelnemer;
    }

    private static Bulkplannen plannen() {
        return Plugin.bean(Bulkplannen.class);
    }

    private static Bulkstap stap() {
        return Plugin.bean(Bulkstap.class);
    }

    private static Bulkstand stand(String school, long plan) {
        return plannen().een(school, plan).orElseThrow();
    }

    private static long plan(String school) {
        Instant gisteren = Plugin.bean(Clock.class).instant().minusSeconds(86_400);
        return plannen()
                .maak(Bulkplan.Wens.opvragen(
                        school, Selectie.ALLEN, gisteren, 100, "proef", new Bulkplan.Maker("u1", "bos")));
    }

    private static void verzamel(String school, long plan, Optional<String> volgende, Deelnemer... deelnemers) {
        Bulkplan gemaakt = stand(school, plan).plan();
        assertThat(stap().verzamel(
                                plan,
                                Plugin.bean(Opvraagwerk.class)
                                        .kandidaten(gemaakt, new Pagina<>(Arrays.asList(deelnemers), volgende))))
                .isTrue();
    }

    /** As the pulse does, with a host that knows these students. */
    private static void vraag(String school, long plan, Map<String, Deelnemer> bekend) {
        new ArrayList<>(stap().volgende(plan, 100))
                .forEach(r -> doe(school, plan, r, Optional.ofNullable(bekend.get(r.onderwerp()))));
    }

    private static boolean doe(String school, long plan, Bulkregel regel, Optional<Deelnemer> deelnemer) {
        Opvraagwerk werk = Plugin.bean(Opvraagwerk.class);
        Bulkplan gemaakt = stand(school, plan).plan();
        return stap().doe(plan, List.of(new Bulkstap.Daad(regel.id(), werk.daad(gemaakt, deelnemer))));
    }

    private static Deelnemer aangemeld(String school) {
        return Proefdeelnemer.aangemeld(school, Optional.of(Personen.veel(1).get(0)), 1);
    }
}
