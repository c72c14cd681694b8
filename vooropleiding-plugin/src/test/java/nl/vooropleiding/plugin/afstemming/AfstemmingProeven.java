package nl.vooropleiding.plugin.afstemming;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;
import nl.vooropleiding.plugin.afstemming.Afstemstap.Regel;
import nl.vooropleiding.plugin.bericht.Berichtplaatser;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import org.junit.jupiter.api.Test;

/** Comparing the host's students with the subscriptions, whatever was told and lost before. */
public interface AfstemmingProeven {

    String STATEN = "select count(*) from vpl_abonnement where instelling = ?1 and staat = ?2";

    @Test
    default void deEersteVergelijkingInEenSchoolIsEenPlanEnDeTweedeVindtNiets() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = aangemeld(school, 3);

        Afstembeeld eerste = vergelijk(school, studenten);
        assertThat(eerste.stadium()).isEqualTo(Afstemstadium.WACHT_OP_AKKOORD);
        assertThat(eerste.gevonden()).isEqualTo(Map.of(Verschilsoort.ONTBREEKT, 3L));
        assertThat(aantal(STATEN, school, "GEPLAND")).isZero();

        assertThat(bean().zet(school, eerste.id(), Afstemstadium.HERSTELT, "bos"))
                .isTrue();
        herstel(eerste.id(), studenten);
        Afstembeeld hersteld = laatste(school);
        assertThat(hersteld.stadium()).isEqualTo(Afstemstadium.KLAAR);
        assertThat(hersteld.akkoordDoor()).contains("bos");
        assertThat(aantal(STATEN, school, "GEPLAND")).isEqualTo(3);
        assertThat(waarde("select min(verzendwijze) from vpl_bericht where instelling = ?1", school))
                .isEqualTo("BULK");

        Afstembeeld tweede = vergelijk(school, studenten);
        assertThat(tweede.stadium()).isEqualTo(Afstemstadium.KLAAR);
        assertThat(tweede.gevonden()).isEmpty();
    }

    @Test
    default void wieDeHostNietNoemtLooptNogAlsHijErNaGevraagdVanZegt() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = gevolgd(school, 3);

        Afstembeeld beeld = vergelijk(school, studenten.subList(0, 1));

        assertThat(beeld.stadium()).isEqualTo(Afstemstadium.HERSTELT);
        assertThat(beeld.gevonden()).isEqualTo(Map.of(Verschilsoort.TE_VEEL, 2L));
        herstel(beeld.id(), studenten.subList(0, 2));
        assertThat(aantal(STATEN, school, "GEPLAND")).isEqualTo(2);
        for (String tabel : List.of("vpl_betrokkene", "vpl_abonnement")) {
            wachtOp(2L, "select count(*) from " + tabel + " where instelling = ?1", school);
        }
    }

    @Test
    default void meerDanDeDrempelWachtOpEenMensOokAlsDeEersteGeweestIs() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = gevolgd(school, 12);

        Afstembeeld beeld = vergelijk(school, List.of());

        assertThat(beeld.stadium()).isEqualTo(Afstemstadium.WACHT_OP_AKKOORD);
        assertThat(beeld.gevonden()).isEqualTo(Map.of(Verschilsoort.TE_VEEL, (long) studenten.size()));
        assertThat(bean().zet("elders", beeld.id(), Afstemstadium.HERSTELT, "bos"))
                .isFalse();

        Afstembeeld morgen = vergelijk(school, studenten);
        assertThat(morgen.stadium()).isEqualTo(Afstemstadium.KLAAR);
        assertThat(bean().laatste(school, 10))
                .extracting(Afstembeeld::stadium)
                .containsExactly(Afstemstadium.KLAAR, Afstemstadium.VERVANGEN, Afstemstadium.KLAAR);
    }

    @Test
    default void eenAnderNummerEnEenAndereNaamWordenGevonden() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = gevolgd(school, 2);
        List<Deelnemer> veranderd = List.of(
                met(studenten.get(0), Optional.of(Personen.veel(1).get(0)), "Persoon"),
                met(studenten.get(1), studenten.get(1).persoonsgebondenNummer(), "Anders"));

        Afstembeeld beeld = vergelijk(school, veranderd);

        assertThat(beeld.gevonden())
                .isEqualTo(Map.of(Verschilsoort.ANDERE_GEGEVENS, 1L, Verschilsoort.BIJ_TE_WERKEN, 1L));
        herstel(beeld.id(), veranderd);
        assertThat(vergelijk(school, veranderd).gevonden()).isEmpty();
    }

    @Test
    default void eenStudentDieTweeKeerInDeLijstStaatTeltEenKeer() {
        String school = Plugin.tabellen().eigenSchool();
        Deelnemer student = aangemeld(school, 1).get(0);

        Afstembeeld beeld = vergelijk(school, List.of(student, student));

        assertThat(beeld.gevonden()).isEqualTo(Map.of(Verschilsoort.ONTBREEKT, 1L));
        assertThat(beeld.vergeleken()).isEqualTo(1);
    }

    @Test
    default void watHalverwegeAfbreektGaatVerderWaarHetWasEnBesluitDanPas() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = gevolgd(school, 2);
        long id = begin(school);

        stap().vergelijk(id, new Pagina<>(studenten.subList(0, 1), Optional.of("verder")));
        stap().hapert(id, "Het deelnemersysteem geeft nu geen gegevens.");

        Afstembeeld onderweg = laatste(school);
        assertThat(onderweg.stadium()).isEqualTo(Afstemstadium.VERGELIJKT);
        assertThat(onderweg.gevonden()).isEmpty();
        assertThat(onderweg.melding()).isPresent();

        stap().vergelijk(id, new Pagina<>(studenten.subList(1, 2), Optional.empty()));
        stap().nietGenoemd(id);
        stap().besluit(id);
        assertThat(laatste(school).stadium()).isEqualTo(Afstemstadium.KLAAR);
        assertThat(laatste(school).melding()).isEmpty();
    }

    @Test
    default void wieGestoptWordtLaatAllesStaan() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = aangemeld(school, 2);
        Afstembeeld plan = vergelijk(school, studenten);

        assertThat(bean().zet(school, plan.id(), Afstemstadium.GESTOPT, "bos")).isTrue();
        herstel(plan.id(), studenten);

        assertThat(aantal("select count(*) from vpl_abonnement where instelling = ?1", school))
                .isZero();
        assertThat(laatste(school).teDoen()).isEqualTo(2);
    }

    @Test
    default void eenPersoonVraagtErEenAanEnNooitTweeTegelijk() {
        String school = Plugin.tabellen().eigenSchool();

        assertThat(bean().begin(school, "bos")).isTrue();
        assertThat(bean().begin(school, "bos")).isFalse();
    }

    /** At most two statements for a hundred students of whom nobody differs. */
    @Test
    default void zonderVerschillenKostHetHoogstensTweeStatementsPerHonderd() {
        String school = Plugin.tabellen().eigenSchool();
        List<Deelnemer> studenten = gevolgd(school, 300);
        long id = begin(school);

        List<String> statements =
                Sqlverzamelaar.van(() -> stap().vergelijk(id, new Pagina<>(studenten, Optional.of("verder"))));

        assertThat(statements).hasSizeLessThanOrEqualTo(6);
    }

    private static Afstemmingen bean() {
        return Plugin.bean(Afstemmingen.class);
    }

    private static Afstemstap stap() {
        return Plugin.bean(Afstemstap.class);
    }

    private static Afstembeeld laatste(String school) {
        return bean().laatste(school, 1).get(0);
    }

    private static long begin(String school) {
        assertThat(bean().begin(school, "bos")).isTrue();
        return laatste(school).id();
    }

    private static Afstembeeld vergelijk(String school, List<Deelnemer> studenten) {
        long id = begin(school);
        stap().vergelijk(id, new Pagina<>(studenten, Optional.empty()));
        stap().nietGenoemd(id);
        stap().besluit(id);
        return laatste(school);
    }

    /** As the pulse does, with a host that knows these students and no others. */
    private static void herstel(long id, List<Deelnemer> host) {
        List<Regel> regels = stap().volgende(id, 50);
        while (!regels.isEmpty()) {
            for (Regel regel : regels) {
                Optional<Deelnemer> deelnemer = host.stream()
                        .filter(d -> d.id().equals(regel.deelnemer()))
                        .findFirst();
                if (!stap().herstel(id, regel, deelnemer)) {
                    return;
                }
            }
            regels = stap().volgende(id, 50);
        }
        stap().klaarAlsHetKan(id);
    }

    /** Students for whom a subscription is planned, by an earlier comparison that a person approved. */
    private static List<Deelnemer> gevolgd(String school, int hoeveel) {
        List<Deelnemer> studenten = aangemeld(school, hoeveel);
        // Nothing goes out by itself: how many requests wait is this test's.
        Berichtplaatser.zetStil(school);
        Afstembeeld plan = vergelijk(school, studenten);
        bean().zet(school, plan.id(), Afstemstadium.HERSTELT, "bos");
        // Their requests wait in the bulk lane, of which only so many are let in at once.
        for (int i = 0; i <= hoeveel; i += 50) {
            herstel(plan.id(), studenten);
            Plugin.tabellen()
                    .wijzig("update vpl_bericht set status = 'GOEDGEKEURD', baan = null where instelling = ?1", school);
        }
        herstel(plan.id(), studenten);
        assertThat(laatste(school).stadium()).isEqualTo(Afstemstadium.KLAAR);
        return studenten;
    }

    private static List<Deelnemer> aangemeld(String school, int hoeveel) {
        List<Deelnemer> studenten = new ArrayList<>();
        for (PersoonsgebondenNummer nummer : Personen.veel(hoeveel)) {
            studenten.add(Proefdeelnemer.aangemeld(school, Optional.of(nummer), 0));
        }
        return studenten;
    }

    private static Deelnemer met(Deelnemer d, Optional<PersoonsgebondenNummer> nummer, String achternaam) {
        return new Deelnemer(
                d.id(),
                d.instelling(),
                d.deelnemernummer(),
                nummer,
                new nl.vooropleiding.api.deelnemer.Naam("Proef", "", Optional.empty(), achternaam),
                d.geboortedatum(),
                d.geslacht(),
                d.adres(),
                d.relaties());
    }
}
