package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Berichtplaatser;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Test;

/** Who withdraws and comes back, or comes and goes, while what was to be said of it has not left yet: nothing is said. */
public interface HeenEnWeerProeven {

    String TE_STUREN = "select count(*) from vpl_bericht where instelling = ?1 and baan is not null";

    @Test
    default void wieTerugkomtVoordatHetEindeWegIsHoudtZijnAbonnement() {
        Deelnemer deelnemer = gevolgd();
        kijk(zonderGrond(deelnemer));
        assertThat(staat(deelnemer)).isEqualTo("BEEINDIGING_GEVRAAGD");
        assertThat(aantal(TE_STUREN, deelnemer.instelling())).isEqualTo(1);

        kijk(deelnemer);

        assertThat(staat(deelnemer)).isEqualTo("ACTIEF");
        assertThat(aantal(TE_STUREN, deelnemer.instelling())).isZero();
        assertThat(waarde("select melding from vpl_bericht where instelling = ?1", deelnemer.instelling()))
                .isEqualTo("Niet meer nodig: er is weer grond.");

        kijk(zonderGrond(deelnemer));
        assertThat(staat(deelnemer)).isEqualTo("BEEINDIGING_GEVRAAGD");
        assertThat(aantal(TE_STUREN, deelnemer.instelling())).isEqualTo(1);
    }

    @Test
    default void wieTerugkomtNadatHetEindeWegWasWordtOpnieuwGevraagd() {
        Deelnemer deelnemer = gevolgd();
        kijk(zonderGrond(deelnemer));
        wordtAangeboden(deelnemer);

        kijk(deelnemer);

        assertThat(staat(deelnemer)).isEqualTo("AANGEVRAAGD");
        assertThat(wachtend(deelnemer)).containsExactly("WIJZIGEN_ABONNEMENT_VOOROPLEIDING", "AANVRAGEN_VOOROPLEIDING");
    }

    /** Its nine months may have been over at the register too. */
    @Test
    default void naDeTermijnWordtOpnieuwGevraagd() {
        Deelnemer deelnemer = gevolgd();
        kijk(zonderGrond(deelnemer));
        Plugin.tabellen()
                .wijzig("update vpl_abonnement set oorzaak = 'TERMIJN' where instelling = ?1", deelnemer.instelling());

        kijk(deelnemer);

        assertThat(staat(deelnemer)).isEqualTo("AANGEVRAAGD");
        assertThat(wachtend(deelnemer)).containsExactly("WIJZIGEN_ABONNEMENT_VOOROPLEIDING", "AANVRAGEN_VOOROPLEIDING");
    }

    @Test
    default void wieGaatVoordatErGevraagdIsHoeftBijHetRegisterNietTeEindigen() {
        Deelnemer deelnemer = gevolgd();
        zet(deelnemer, "BEEINDIGD");
        kijk(deelnemer);
        assertThat(staat(deelnemer)).isEqualTo("AANGEVRAAGD");
        assertThat(wachtend(deelnemer)).containsExactly("AANVRAGEN_VOOROPLEIDING");

        kijk(zonderGrond(deelnemer));

        assertThat(staat(deelnemer)).isEqualTo("BEEINDIGD");
        assertThat(wachtend(deelnemer)).isEmpty();
    }

    @Test
    default void wieGaatNadatErGevraagdIsEindigtOokBijHetRegister() {
        Deelnemer deelnemer = gevolgd();
        zet(deelnemer, "BEEINDIGD");
        kijk(deelnemer);
        wordtAangeboden(deelnemer);

        kijk(zonderGrond(deelnemer));

        assertThat(staat(deelnemer)).isEqualTo("BEEINDIGING_GEVRAAGD");
        assertThat(wachtend(deelnemer)).containsExactly("AANVRAGEN_VOOROPLEIDING", "WIJZIGEN_ABONNEMENT_VOOROPLEIDING");
    }

    /** Whom the register answered: identified, and subscribed to. */
    private static Deelnemer gevolgd() {
        String school = Berichtplaatser.school();
        Deelnemer deelnemer =
                Proefdeelnemer.aangemeld(school, Optional.of(Personen.veel(1).get(0)), 0);
        kijk(deelnemer);
        Plugin.tabellen()
                .wijzig(
                        "update vpl_abonnement set goedgekeurde_gegevens = gevraagde_gegevens where instelling = ?1",
                        school);
        zet(deelnemer, "ACTIEF");
        Plugin.tabellen().wijzig("delete from vpl_bericht where instelling = ?1", school);
        return deelnemer;
    }

    private static void zet(Deelnemer deelnemer, String staat) {
        Plugin.tabellen()
                .wijzig("update vpl_abonnement set staat = ?2 where instelling = ?1", deelnemer.instelling(), staat);
    }

    /** What became of the offer is not known: the register may have it. */
    private static void wordtAangeboden(Deelnemer deelnemer) {
        Plugin.tabellen()
                .wijzig(
                        "update vpl_bericht set aangeboden = ?2, aanbiedingen = 1 where instelling = ?1",
                        deelnemer.instelling(),
                        true);
    }

    private static Deelnemer zonderGrond(Deelnemer d) {
        return Proefdeelnemer.met(d, List.of());
    }

    private static void kijk(Deelnemer deelnemer) {
        Plugin.tabellen().in(() -> Plugin.bean(Beoordeling.class).beoordeel(deelnemer, Aanleiding.vanzelf("proef")));
    }

    private static String staat(Deelnemer deelnemer) {
        return String.valueOf(waarde(GebeurtenisProeven.STAAT, deelnemer.id()));
    }

    private static List<String> wachtend(Deelnemer deelnemer) {
        return Plugin.tabellen()
                .rijen(
                        "select operatie from vpl_bericht where instelling = ?1 and baan is not null order by id",
                        deelnemer.instelling())
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
