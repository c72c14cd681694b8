package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.bean;
import static nl.vooropleiding.plugin.server.Plugin.tabellen;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.SchoolinstellingProeven;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Proefdeelnemer;
import org.junit.jupiter.api.Test;

/** What a school chose about ground and renewal holds for its students, and for those of no other. */
public interface SchoolkeuzeProeven {

    @Test
    default void vavoGeeftGrondBijWieDatKoos() {
        String met = tabellen().eigenSchool();
        String zonder = tabellen().eigenSchool();
        SchoolinstellingProeven.zet(met, Instelbaar.VAVO, "ja");
        Deelnemer hier = vavo(met);
        Deelnemer daar = vavo(zonder);

        beoordeel(hier);
        beoordeel(daar);

        assertThat(bean(Abonnementen.class).beeld(met, hier.id())).isPresent();
        assertThat(bean(Abonnementen.class).beeld(zonder, daar.id())).isEmpty();

        SchoolinstellingProeven.zet(met, Instelbaar.VAVO, "nee");
        beoordeel(hier);
        assertThat(bean(Abonnementen.class).beeld(met, hier.id()).orElseThrow().staat())
                .isEqualTo(AbonnementStaat.BEEINDIGD);
    }

    @Test
    default void naNegenMaandenGaatHetDoorBijWieDatKoos() {
        String met = tabellen().eigenSchool();
        String zonder = tabellen().eigenSchool();
        SchoolinstellingProeven.zet(met, Instelbaar.VERLENGEN, "ja");

        assertThat(naNegenMaanden(met)).isEqualTo(AbonnementStaat.ACTIEF);
        assertThat(naNegenMaanden(zonder)).isEqualTo(AbonnementStaat.BEEINDIGING_GEVRAAGD);

        assertThat(aantal("select count(*) from vpl_bericht where instelling = ?1 and actie = 'VERLENGEN'", met))
                .isEqualTo(1);
    }

    /** How somebody stands who was followed when the nine months ended. */
    private static AbonnementStaat naNegenMaanden(String school) {
        Deelnemer deelnemer = Proefdeelnemer.aangemeld(school, Optional.of(Personen.nieuw()), 1);
        beoordeel(deelnemer);
        tabellen()
                .wijzig(
                        "update vpl_abonnement set staat = 'ACTIEF', goedgekeurde_gegevens = gevraagde_gegevens"
                                + " where instelling = ?1",
                        school);
        beoordeel(met(deelnemer, aanmelding(Relatie.Onderwijs.BEROEPSONDERWIJS, 10)));
        return AbonnementStaat.valueOf(
                (String) waarde("select staat from vpl_abonnement where instelling = ?1", school));
    }

    private static Deelnemer vavo(String school) {
        return met(
                Proefdeelnemer.aangemeld(school, Optional.of(Personen.nieuw()), 1),
                aanmelding(Relatie.Onderwijs.VAVO, 1));
    }

    private static Relatie aanmelding(Relatie.Onderwijs onderwijs, int maandenGeleden) {
        return new Relatie(
                "A1",
                Relatie.Soort.AANMELDING,
                Relatie.Status.ACTIEF,
                "Aangemeld",
                "201.1",
                onderwijs,
                Proefdeelnemer.vandaag().minusMonths(maandenGeleden),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Deelnemer met(Deelnemer d, Relatie relatie) {
        return Proefdeelnemer.met(d, List.of(relatie));
    }

    private static void beoordeel(Deelnemer deelnemer) {
        tabellen().in(() -> bean(Beoordeling.class).beoordeel(deelnemer, Aanleiding.vanzelf("proef")));
    }
}
