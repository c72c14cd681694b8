package nl.vooropleiding.plugin.abonnement;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.abonnement.NuOpvragen.Uitslag;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** A click asks the register once, ahead of the rest, and not when that can tell nothing. */
public interface NuOpvragenProeven {

    String WACHTEND = "select count(*) from vpl_bericht where deelnemer = ?1 and status = 'WACHTRIJ'";
    String WIJZE = "select verzendwijze from vpl_bericht where deelnemer = ?1 and status = 'WACHTRIJ'";

    @Test
    default void wieGeenGrondHeeftWordtNietGevraagd() {
        assertThat(vraag(Personen.deelnemer(), Optional.empty())).isEqualTo(Uitslag.GEEN_GROND);
        assertThat(vraag(met(AbonnementStaat.BEEINDIGD), Optional.empty())).isEqualTo(Uitslag.GEEN_GROND);
    }

    @Test
    default void wieNogWordtGeidentificeerdWordtAlGevraagd() {
        assertThat(vraag(met(AbonnementStaat.GEPLAND), Optional.empty())).isEqualTo(Uitslag.LOOPT_AL);
    }

    @Test
    default void eenTweedeKlikVoegtNietsToe() {
        String deelnemer = met(AbonnementStaat.ACTIEF);

        assertThat(vraag(deelnemer, Optional.empty())).isEqualTo(Uitslag.GEVRAAGD);
        assertThat(vraag(deelnemer, Optional.empty())).isIn(Uitslag.GEVRAAGD, Uitslag.LOOPT_AL);

        assertThat(aantal(WACHTEND, deelnemer)).isEqualTo(1);
        assertThat(waarde(WIJZE, deelnemer)).isEqualTo("HANDMATIG");
    }

    @Test
    default void pasNaEenAntwoordVraagtMenNietZonderReden() {
        String deelnemer = met(AbonnementStaat.ACTIEF);
        vraag(deelnemer, Optional.empty());
        Plugin.tabellen()
                .wijzig(
                        "update vpl_bericht set status = 'GOEDGEKEURD', ontvangen = ?1 where deelnemer = ?2",
                        Plugin.micros(),
                        deelnemer);

        assertThat(vraag(deelnemer, Optional.of(" "))).isEqualTo(Uitslag.REDEN_NODIG);
        assertThat(vraag(deelnemer, Optional.of("Zij heeft gisteren haar diploma gehaald")))
                .isEqualTo(Uitslag.GEVRAAGD);
    }

    @Test
    default void eenKwartierNaEenAntwoordMagHetZonderReden() {
        String deelnemer = met(AbonnementStaat.ACTIEF);
        vraag(deelnemer, Optional.empty());
        Plugin.tabellen()
                .wijzig(
                        "update vpl_bericht set status = 'GOEDGEKEURD', ontvangen = ?1 where deelnemer = ?2",
                        Plugin.micros() - NuOpvragen.PAS_BEANTWOORD.toSeconds() * 1_000_000,
                        deelnemer);

        assertThat(vraag(deelnemer, Optional.empty())).isEqualTo(Uitslag.GEVRAAGD);
    }

    private static Uitslag vraag(String deelnemer, Optional<String> reden) {
        return Plugin.bean(NuOpvragen.class).vraag(INSTELLING, deelnemer, reden, "proef");
    }

    private static String met(AbonnementStaat staat) {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        String deelnemer = Personen.deelnemer();
        Plugin.tabellen().kenInstelling();
        Betrokkene betrokkene = StandProeven.betrokkene(persoon, deelnemer);
        betrokkene.draagt(true);
        Plugin.tabellen().bewaar(StandProeven.abonnement(persoon, staat), betrokkene);
        return deelnemer;
    }
}
