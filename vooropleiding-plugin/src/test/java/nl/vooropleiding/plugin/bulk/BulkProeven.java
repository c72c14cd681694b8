package nl.vooropleiding.plugin.bulk;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
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

        verzamel(plan, Optional.of("verder"), een, zonderGrond);
        verzamel(plan, Optional.empty(), een, ander);

        Bulkstand stand = stand(school, plan);
        assertThat(stand.plan().staat()).isEqualTo(Bulkstaat.PLAN);
        assertThat(stand.teVragen()).isEqualTo(2);
        // Somebody without any relation is not in a selection of relations.
        assertThat(stand.nietNodig()).isEmpty();
        assertThat(aantal(BULKVERZOEKEN, school)).isZero();

        plannen().zet(school, plan, Bulkstaat.LOOPT);
        vraag(plan, Map.of(een.id(), een, ander.id(), ander));

        assertThat(stand(school, plan).gevraagd()).isEqualTo(2);
        assertThat(aantal(BULKVERZOEKEN, school)).isEqualTo(2);
    }

    @Test
    default void eenTweedePlanVraagtNiemandDieAlGevraagdIs() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        long eerste = plan(school);
        verzamel(eerste, Optional.empty(), een);
        plannen().zet(school, eerste, Bulkstaat.LOOPT);
        vraag(eerste, Map.of(een.id(), een));

        long tweede = plan(school);
        verzamel(tweede, Optional.empty(), een);

        assertThat(stand(school, tweede).teVragen()).isZero();
        assertThat(stand(school, tweede).nietNodig()).containsExactly(Map.entry(Bulkoordeel.LOOPT_AL, 1L));
        assertThat(aantal(BULKVERZOEKEN, school)).isEqualTo(1);
    }

    @Test
    default void naPauzerenOfStoppenWordtNiemandMeerGevraagd() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        Deelnemer ander = aangemeld(school);
        long plan = plan(school);
        verzamel(plan, Optional.empty(), een, ander);
        plannen().zet(school, plan, Bulkstaat.LOOPT);
        List<Bulkregel> regels = stap().volgende(plan, 10);
        assertThat(stap().vraag(plan, regels.get(0).id(), Optional.of(een))).isTrue();

        plannen().zet(school, plan, Bulkstaat.GEPAUZEERD);
        assertThat(stap().vraag(plan, regels.get(1).id(), Optional.of(ander))).isFalse();
        plannen().zet(school, plan, Bulkstaat.LOOPT);
        plannen().zet(school, plan, Bulkstaat.GESTOPT);
        assertThat(stap().vraag(plan, regels.get(1).id(), Optional.of(ander))).isFalse();

        assertThat(aantal(BULKVERZOEKEN, school)).isEqualTo(1);
        assertThat(plannen().zet(school, plan, Bulkstaat.LOOPT)).isFalse();
        assertThat(plannen().zet("een andere school", plan, Bulkstaat.LOOPT)).isFalse();
    }

    @Test
    default void wieNietMeerBekendIsWordtOvergeslagen() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer een = aangemeld(school);
        long plan = plan(school);
        verzamel(plan, Optional.empty(), een);
        plannen().zet(school, plan, Bulkstaat.LOOPT);

        vraag(plan, Map.of());

        assertThat(stand(school, plan).nietNodig()).containsExactly(Map.entry(Bulkoordeel.ONBEKEND, 1L));
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
        Selectie allen = Selectie.van(Optional.empty(), Optional.empty(), Optional.empty());
        Instant gisteren = Plugin.bean(Clock.class).instant().minusSeconds(86_400);
        return plannen().maak(new Bulkplan.Wens(school, allen, gisteren, 100, "proef", "bos"));
    }

    private static void verzamel(long plan, Optional<String> volgende, Deelnemer... deelnemers) {
        assertThat(stap().verzamel(plan, new Pagina<>(Arrays.asList(deelnemers), volgende)))
                .isTrue();
    }

    /** As the pulse does, with a host that knows these students. */
    private static void vraag(long plan, Map<String, Deelnemer> bekend) {
        List<Bulkregel> regels = new ArrayList<>(stap().volgende(plan, 100));
        regels.forEach(r -> stap().vraag(plan, r.id(), Optional.ofNullable(bekend.get(r.deelnemer()))));
    }

    private static Deelnemer aangemeld(String school) {
        return Proefdeelnemer.aangemeld(school, Optional.of(Personen.veel(1).get(0)), 1);
    }
}
