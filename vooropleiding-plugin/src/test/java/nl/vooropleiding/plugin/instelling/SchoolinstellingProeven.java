package nl.vooropleiding.plugin.instelling;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.bean;
import static nl.vooropleiding.plugin.server.Plugin.tabellen;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Afloop;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Stand;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen.Uitslag;
import org.junit.jupiter.api.Test;

/** What must be true of the settings of an instelling in a server, whatever its database. */
public interface SchoolinstellingProeven {

    String WIE = "S. de Groot";

    private static Schoolinstellingen instellingen() {
        return bean(Schoolinstellingen.class);
    }

    /** Sets one, for another proof. */
    static void zet(String school, Instelbaar wat, String waarde) {
        assertThat(bewaar(school, wat, waarde).afloop()).isIn(Afloop.BEWAARD, Afloop.ZELFDE);
    }

    private static Uitslag bewaar(String school, Instelbaar wat, String waarde) {
        return instellingen()
                .bewaar(school, instellingen().stand(school).versie(), Map.of(wat, Optional.ofNullable(waarde)), WIE);
    }

    @Test
    default void watEenSchoolKiestGeldtMeteenEnVoorHaarAlleen() {
        String school = tabellen().eigenSchool();
        String andere = tabellen().eigenSchool();
        assertThat(instellingen().van(school).tempo()).isEqualTo(5);

        zet(school, Instelbaar.TEMPO, "12");
        zet(school, Instelbaar.VAVO, "ja");

        assertThat(instellingen().van(school).tempo()).isEqualTo(12);
        assertThat(instellingen().van(school).vavoGeeftGrond()).isTrue();
        assertThat(instellingen().van(andere).tempo()).isEqualTo(5);
        assertThat(instellingen().van(andere).vavoGeeftGrond()).isFalse();
    }

    @Test
    default void elkeWijzigingStaatErMetWieWatEnWanneer_enTerugNaarDeStandaardOok() {
        String school = tabellen().eigenSchool();
        zet(school, Instelbaar.TERMIJN_VRAAG, "3");
        zet(school, Instelbaar.TERMIJN_VRAAG, "4");

        assertThat(bewaar(school, Instelbaar.TERMIJN_VRAAG, null).afloop()).isEqualTo(Afloop.BEWAARD);

        assertThat(instellingen().van(school).termijnVraag()).hasDays(1);
        Stand stand = instellingen().stand(school);
        assertThat(stand.wijzigingen())
                .extracting(Wijziging::naar)
                .containsExactly(Optional.empty(), Optional.of("4"), Optional.of("3"));
        assertThat(stand.wijzigingen())
                .extracting(Wijziging::van)
                .containsExactly(Optional.of("4"), Optional.of("3"), Optional.empty());
        assertThat(stand.wijzigingen()).allSatisfy(w -> {
            assertThat(w.door()).isEqualTo(WIE);
            assertThat(w.wat()).contains(Instelbaar.TERMIJN_VRAAG);
        });
    }

    @Test
    default void watNietKanWordtNietBewaard_ookNietDeRest() {
        String school = tabellen().eigenSchool();

        Uitslag uitslag = instellingen()
                .bewaar(
                        school,
                        0,
                        Map.of(
                                Instelbaar.TEMPO, Optional.of("8"),
                                Instelbaar.OIN, Optional.of("1234"),
                                Instelbaar.ADRES, Optional.of("https://192.0.2.1/bron"),
                                Instelbaar.BEWAAR_BERICHT, Optional.of("1000")),
                        WIE);

        assertThat(uitslag.afloop()).isEqualTo(Afloop.GEWEIGERD);
        assertThat(uitslag.bezwaren())
                .isEqualTo(Map.of(
                        Instelbaar.OIN, Bezwaar.OIN,
                        Instelbaar.ADRES, Bezwaar.ADRES,
                        Instelbaar.BEWAAR_BERICHT, Bezwaar.GETAL));
        assertThat(uitslag.adresbezwaar()).hasValueSatisfying(zin -> assertThat(zin)
                .contains("In een proefomgeving staat het register op deze machine"));
        assertThat(aantal("select count(*) from vpl_instellingswijziging where instelling = ?1", school))
                .isZero();
        assertThat(instellingen().van(school).tempo()).isEqualTo(5);
    }

    @Test
    default void hetzelfdeNogEensSchrijftNiets() {
        String school = tabellen().eigenSchool();
        zet(school, Instelbaar.TEMPO, "9");

        assertThat(bewaar(school, Instelbaar.TEMPO, "09").afloop()).isEqualTo(Afloop.ZELFDE);
        assertThat(instellingen().stand(school).wijzigingen()).hasSize(1);
    }

    @Test
    default void vanTweeDieTegelijkBewarenWintDeEerste_enDeTweedeHoortHet() throws Exception {
        for (int ronde = 0; ronde < 5; ronde++) {
            String school = tabellen().eigenSchool();
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Afloop>> samen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String tempo = String.valueOf(10 + i);
                Schoolinstellingen alle = instellingen();
                samen.add(CompletableFuture.supplyAsync(() -> {
                    wacht(start);
                    return alle.bewaar(school, 0, Map.of(Instelbaar.TEMPO, Optional.of(tempo)), WIE)
                            .afloop();
                }));
            }
            start.countDown();

            List<Afloop> aflopen = samen.stream().map(CompletableFuture::join).toList();

            assertThat(aflopen).containsOnlyOnce(Afloop.BEWAARD).containsOnly(Afloop.BEWAARD, Afloop.VEROUDERD);
            assertThat(instellingen().stand(school).wijzigingen()).hasSize(1);
        }
    }

    private static void wacht(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Another node wrote it. */
    @Test
    default void watEenAndereServerBewaardeGeldtHierBinnenEnkeleSeconden() {
        String school = tabellen().eigenSchool();
        assertThat(instellingen().van(school).tempo()).isEqualTo(5);

        tabellen()
                .bewaar(new WijzigingRij(
                        school,
                        1,
                        new Wijziging(
                                "TEMPO",
                                Optional.of(Instelbaar.TEMPO),
                                Optional.empty(),
                                Optional.of("33"),
                                WIE,
                                java.time.Instant.EPOCH)));

        await().atMost(Duration.ofSeconds(7))
                .until(() -> instellingen().van(school).tempo() == 33);
    }

    @Test
    default void watDezeVersieNietKentStaatErNog_enDoetNiets() {
        String school = tabellen().eigenSchool();
        tabellen()
                .bewaar(new WijzigingRij(
                        school,
                        1,
                        new Wijziging(
                                "IETS_NIEUWS",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("x"),
                                WIE,
                                java.time.Instant.EPOCH)));

        assertThat(instellingen().stand(school).wijzigingen()).singleElement().satisfies(w -> {
            assertThat(w.wat()).isEmpty();
            assertThat(w.naam()).isEqualTo("IETS_NIEUWS");
        });
        zet(school, Instelbaar.TEMPO, "6");
        assertThat(waarde("select max(volgnummer) from vpl_instellingswijziging where instelling = ?1", school))
                .isEqualTo(2);
    }
}
