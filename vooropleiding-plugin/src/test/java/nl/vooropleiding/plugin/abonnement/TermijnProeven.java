package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Test;

/** What the date alone does to a subscription, and who is looked at because of it. */
public interface TermijnProeven {

    String OPEN = "select count(*) from vpl_werkpunt where deelnemer = ?1 and soort = 'ABONNEMENT_LOOPT_AF'"
            + " and geldt is not null and vervallen is null";
    String GENOTEERD = "select count(*) from vpl_gebeurtenis where deelnemer = ?1 and soort = 'TERMIJN'";

    @Test
    default void wieAanDeBeurtIsWordtEenKeerGenoteerd() {
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(Personen.nieuw()), 0);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);
        Plugin.tabellen().wijzig("update vpl_betrokkene set herzien = 1 where deelnemer = ?1", deelnemer.id());

        Plugin.bean(Termijnen.class).noteer(1000);
        Plugin.bean(Termijnen.class).noteer(1000);

        assertThat(aantal(GENOTEERD, deelnemer.id())).isEqualTo(1);
        assertThat(waarde("select herzien from vpl_betrokkene where deelnemer = ?1", deelnemer.id()))
                .isNull();
    }

    @Test
    default void wieLaterAanDeBeurtIsWordtNietAangeraakt() {
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(Personen.nieuw()), 0);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);
        beoordeel(deelnemer);
        Object moment = waarde("select herzien from vpl_betrokkene where deelnemer = ?1", deelnemer.id());

        Plugin.bean(Termijnen.class).noteer(1000);

        assertThat(moment).isNotNull();
        assertThat(waarde("select herzien from vpl_betrokkene where deelnemer = ?1", deelnemer.id()))
                .isEqualTo(moment);
        assertThat(aantal(GENOTEERD, deelnemer.id())).isZero();
    }

    @Test
    default void naDeUitschrijvingIsHetEersteWoordAanHetRegister() {
        LocalDate vandaag = Proefdeelnemer.vandaag();
        Deelnemer deelnemer =
                Proefdeelnemer.met(INSTELLING, Optional.of(Personen.nieuw()), List.of(inschrijving(null)));
        abonneer(deelnemer, AbonnementStaat.ACTIEF);
        beoordeel(deelnemer);

        beoordeel(met(deelnemer, inschrijving(vandaag.minusDays(1))));
        assertThat(beeld(deelnemer).staat()).isEqualTo(AbonnementStaat.ACTIEF);
        assertThat(beeld(deelnemer).tot()).contains(vandaag.plusDays(14));

        beoordeel(met(deelnemer, inschrijving(vandaag.minusDays(15))));
        assertThat(beeld(deelnemer).staat()).isEqualTo(AbonnementStaat.BEEINDIGING_GEVRAAGD);
        assertThat(beeld(deelnemer).oorzaak()).contains(Oorzaak.UITSCHRIJVING);
    }

    @Test
    default void uitloopBegintNiets() {
        Deelnemer deelnemer = Proefdeelnemer.met(
                INSTELLING,
                Optional.of(Personen.nieuw()),
                List.of(inschrijving(Proefdeelnemer.vandaag().minusDays(1))));
        abonneer(deelnemer, AbonnementStaat.BEEINDIGD);

        beoordeel(deelnemer);

        assertThat(beeld(deelnemer).staat()).isEqualTo(AbonnementStaat.BEEINDIGD);
    }

    @Test
    default void naNegenMaandenZegtHetAbonnementWaaromHetEindigt() {
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(Personen.nieuw()), 10);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);

        beoordeel(deelnemer);

        assertThat(beeld(deelnemer).oorzaak()).contains(Oorzaak.TERMIJN);
    }

    @Test
    default void dertigDagenVoorHetEindeStaatHetOpDeWerklijstTotHetVerlengdIs() {
        Deelnemer deelnemer = Proefdeelnemer.met(
                INSTELLING,
                Optional.of(Personen.nieuw()),
                List.of(new Relatie(
                        "A1",
                        Relatie.Soort.AANMELDING,
                        Relatie.Status.ACTIEF,
                        "Aangemeld",
                        "201.1",
                        Relatie.Onderwijs.BEROEPSONDERWIJS,
                        Proefdeelnemer.vandaag().minusMonths(9).plusDays(10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        abonneer(deelnemer, AbonnementStaat.ACTIEF);

        beoordeel(deelnemer);
        beoordeel(deelnemer);
        assertThat(beeld(deelnemer).looptAf()).isTrue();
        assertThat(aantal(OPEN, deelnemer.id())).isEqualTo(1);

        Plugin.bean(Handwijziging.class)
                .wijzig(deelnemer, Handeling.VERLENGEN, Optional.of("intake uitgesteld"), "bos", "proef");
        assertThat(aantal(OPEN, deelnemer.id())).isZero();
    }

    /** A bug once: whoever was looked at last decided until when, so that an inschrijving elsewhere ended in nine months. */
    @Test
    default void vanTweeStudentenDieEenPersoonZijnTeltWieHetLangstDraagt() {
        PersoonsgebondenNummer nummer = Personen.nieuw();
        Deelnemer ingeschreven = Proefdeelnemer.met(INSTELLING, Optional.of(nummer), List.of(inschrijving(null)));
        Deelnemer aangemeld = Proefdeelnemer.aangemeld(INSTELLING, Optional.of(nummer), 1);
        abonneer(ingeschreven, AbonnementStaat.ACTIEF);
        beoordeel(ingeschreven);

        beoordeel(aangemeld);
        assertThat(beeld(aangemeld).tot()).isEmpty();
        assertThat(beeld(aangemeld).grond()).contains("inschrijving 201.1");

        beoordeel(met(ingeschreven));
        assertThat(beeld(aangemeld).grond()).contains("aanmelding 201.1");
        assertThat(beeld(aangemeld).tot())
                .contains(Proefdeelnemer.vandaag().minusMonths(1).plusMonths(9));
        assertThat(beeld(aangemeld).staat()).isEqualTo(AbonnementStaat.ACTIEF);
    }

    private static Relatie inschrijving(LocalDate einde) {
        return new Relatie(
                "I1",
                Relatie.Soort.INSCHRIJVING,
                Relatie.Status.ACTIEF,
                "Definitief",
                "201.1",
                Relatie.Onderwijs.BEROEPSONDERWIJS,
                Proefdeelnemer.vandaag().minusYears(1),
                Optional.ofNullable(einde),
                Optional.empty(),
                Optional.empty());
    }

    private static Deelnemer met(Deelnemer d, Relatie... relaties) {
        return Proefdeelnemer.met(d, List.of(relaties));
    }

    private static void beoordeel(Deelnemer deelnemer) {
        Plugin.tabellen().in(() -> Plugin.bean(Beoordeling.class).beoordeel(deelnemer, Aanleiding.vanzelf("proef")));
    }

    private static AbonnementBeeld beeld(Deelnemer deelnemer) {
        return Plugin.bean(Abonnementen.class).beeld(INSTELLING, deelnemer.id()).orElseThrow();
    }

    private static void abonneer(Deelnemer deelnemer, AbonnementStaat staat) {
        PersoonsgebondenNummer nummer = deelnemer.persoonsgebondenNummer().orElseThrow();
        Plugin.tabellen().kenInstelling();
        Betrokkene betrokkene = StandProeven.betrokkene(nummer, deelnemer.id());
        betrokkene.draagt(true);
        Plugin.tabellen().bewaar(StandProeven.abonnement(nummer, staat), betrokkene);
    }
}
