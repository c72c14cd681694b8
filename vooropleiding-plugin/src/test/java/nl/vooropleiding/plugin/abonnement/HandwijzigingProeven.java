package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Handwijziging.Uitslag;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Test;

/** By hand wins over what follows from the host's relations, until it is let go; and never without ground. */
public interface HandwijzigingProeven {

    String GEVRAAGD = "select %s from vpl_bericht where deelnemer = ?1 and actie is not null order by id desc";

    @Test
    default void watMetDeHandEindigtBlijftBeeindigdTotHetWordtLosgelaten() {
        Deelnemer deelnemer = aangemeld(0);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);

        assertThat(wijzig(deelnemer, Handeling.BEEINDIGEN, "ouders maken bezwaar"))
                .isEqualTo(Uitslag.GEDAAN);
        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.BEEINDIGING_GEVRAAGD);
        assertThat(waarde(GEVRAAGD.formatted("actie"), deelnemer.id())).isEqualTo("BEEINDIGEN");
        assertThat(waarde(GEVRAAGD.formatted("verzendwijze"), deelnemer.id())).isEqualTo("HANDMATIG");

        beoordeel(deelnemer);
        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.BEEINDIGING_GEVRAAGD);

        wordtAangeboden(deelnemer);
        assertThat(wijzig(deelnemer, Handeling.LOSLATEN, null)).isEqualTo(Uitslag.GEDAAN);
        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.AANGEVRAAGD);
        assertThat(beeld(deelnemer).hand()).isEmpty();
    }

    @Test
    default void naNegenMaandenStartAlleenEenMensHetWeer() {
        Deelnemer deelnemer = aangemeld(10);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);
        beoordeel(deelnemer);
        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.BEEINDIGING_GEVRAAGD);

        assertThat(wijzig(deelnemer, Handeling.STARTEN, "start in februari")).isEqualTo(Uitslag.GEDAAN);

        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.AANGEVRAAGD);
        assertThat(beeld(deelnemer).tot()).contains(Proefdeelnemer.vandaag().plusMonths(9));
        assertThat(beeld(deelnemer).hand().orElseThrow().door()).isEqualTo("bos");
        beoordeel(deelnemer);
        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.AANGEVRAAGD);
    }

    @Test
    default void verlengenTeltNegenMaandenVanVandaagEnZegtHetHetRegister() {
        Deelnemer deelnemer = aangemeld(8);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);
        beoordeel(deelnemer);
        assertThat(beeld(deelnemer).tot())
                .contains(Proefdeelnemer.vandaag().minusMonths(8).plusMonths(9));

        assertThat(wijzig(deelnemer, Handeling.VERLENGEN, "intake uitgesteld")).isEqualTo(Uitslag.GEDAAN);

        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.ACTIEF);
        assertThat(beeld(deelnemer).tot()).contains(Proefdeelnemer.vandaag().plusMonths(9));
        assertThat(waarde(GEVRAAGD.formatted("actie"), deelnemer.id())).isEqualTo("VERLENGEN");
    }

    @Test
    default void zonderAanmeldingOfInschrijvingStartNietsOokNietMetDeHand() {
        Deelnemer deelnemer = Proefdeelnemer.met(INSTELLING, Optional.of(Personen.nieuw()), List.of());

        assertThat(wijzig(deelnemer, Handeling.STARTEN, "graag")).isEqualTo(Uitslag.GEEN_GROND);
        assertThat(aantal("select count(*) from vpl_betrokkene where deelnemer = ?1", deelnemer.id()))
                .isZero();
    }

    @Test
    default void metDeHandGestartEindigtMetDeAanmelding() {
        Deelnemer deelnemer = aangemeld(10);
        abonneer(deelnemer, AbonnementStaat.BEEINDIGD);
        wijzig(deelnemer, Handeling.STARTEN, "start in februari");
        wordtAangeboden(deelnemer);

        beoordeel(zonderRelaties(deelnemer));

        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.BEEINDIGING_GEVRAAGD);
    }

    @Test
    default void zonderRedenOfUitEenAndereStaatGebeurtErNiets() {
        Deelnemer deelnemer = aangemeld(0);
        abonneer(deelnemer, AbonnementStaat.ACTIEF);

        assertThat(wijzig(deelnemer, Handeling.BEEINDIGEN, null)).isEqualTo(Uitslag.REDEN_NODIG);
        assertThat(wijzig(deelnemer, Handeling.STARTEN, "dubbel geklikt")).isEqualTo(Uitslag.KAN_NIET);
        assertThat(staat(deelnemer)).isEqualTo(AbonnementStaat.ACTIEF);
    }

    /** The register may have it: from then on it has to hear of what comes after. */
    private static void wordtAangeboden(Deelnemer deelnemer) {
        Plugin.tabellen().wijzig("update vpl_bericht set aangeboden = ?2 where deelnemer = ?1", deelnemer.id(), true);
    }

    private static Uitslag wijzig(Deelnemer deelnemer, Handeling handeling, String reden) {
        return Plugin.bean(Handwijziging.class)
                .wijzig(deelnemer, handeling, Optional.ofNullable(reden), "bos", "proef");
    }

    private static void beoordeel(Deelnemer deelnemer) {
        Plugin.tabellen().in(() -> Plugin.bean(Beoordeling.class).beoordeel(deelnemer, Aanleiding.vanzelf("proef")));
    }

    private static AbonnementBeeld beeld(Deelnemer deelnemer) {
        return Plugin.bean(Abonnementen.class).beeld(INSTELLING, deelnemer.id()).orElseThrow();
    }

    private static AbonnementStaat staat(Deelnemer deelnemer) {
        return beeld(deelnemer).staat();
    }

    private static Deelnemer aangemeld(int maandenGeleden) {
        return Proefdeelnemer.aangemeld(INSTELLING, Optional.of(Personen.nieuw()), maandenGeleden);
    }

    private static Deelnemer zonderRelaties(Deelnemer d) {
        return Proefdeelnemer.met(d, List.of());
    }

    private static void abonneer(Deelnemer deelnemer, AbonnementStaat staat) {
        PersoonsgebondenNummer nummer = deelnemer.persoonsgebondenNummer().orElseThrow();
        Plugin.tabellen().kenInstelling();
        Betrokkene betrokkene = StandProeven.betrokkene(nummer, deelnemer.id());
        betrokkene.draagt(true);
        Plugin.tabellen().bewaar(StandProeven.abonnement(nummer, staat), betrokkene);
    }
}
