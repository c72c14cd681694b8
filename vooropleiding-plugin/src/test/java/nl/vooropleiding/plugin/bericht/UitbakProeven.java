package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** The outgoing queue: one request per person at a time, the newest of its kind, and none lost. */
public interface UitbakProeven {

    String VAN = "select %s from vpl_bericht where richting = 'UIT' and persoon = ?1";

    @Test
    default void tweeAanleidingenVoorEenPersoonWordenEenBericht() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        terwijlDePulsWacht(() -> {
            vraag(persoon);
            Object eerste = waarde(VAN.formatted("identificatiecode"), hash(persoon));
            vraag(persoon);

            assertThat(aantal(VAN.formatted("count(*)"), hash(persoon))).isEqualTo(1);
            assertThat(waarde(VAN.formatted("identificatiecode"), hash(persoon)))
                    .isNotEqualTo(eerste);
        });
    }

    @Test
    default void zonderRegisterBlijftEenBerichtStaanMetReden_enGaatLaterAlsnog() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        vraag(persoon);
        Object code = waarde(VAN.formatted("identificatiecode"), hash(persoon));

        await().atMost(Duration.ofSeconds(20)).until(() -> waarde(VAN.formatted("melding"), hash(persoon)) != null);
        assertThat(waarde(VAN.formatted("status"), hash(persoon))).isEqualTo("WACHTRIJ");
        assertThat((String) waarde(VAN.formatted("melding"), hash(persoon)))
                .startsWith("Het register is niet bereikbaar");
        assertThat(aantal(VAN.formatted("aanbiedingen"), hash(persoon)))
                .as("een register dat er niet is kost geen aanbod")
                .isZero();

        Proefregister.bevestigt(() -> wachtOp("IN_BEHANDELING", VAN.formatted("status"), hash(persoon)));
        assertThat(waarde(VAN.formatted("identificatiecode"), hash(persoon))).isEqualTo(code);
        assertThat(waarde(VAN.formatted("melding"), hash(persoon))).isNull();
    }

    /** The pulse offers a message and gets no answer yet: meanwhile it takes nothing from the queue. */
    private static void terwijlDePulsWacht(Runnable werk) {
        Proefregister.laatWachten(() -> vraag(Personen.nieuw()), werk);
    }

    private static void vraag(PersoonsgebondenNummer persoon) {
        plaats(persoon, Operatie.AANVRAGEN_VOOROPLEIDING, kop -> Verzoeken.vooropleiding(kop, persoon));
    }

    private static void plaats(
            PersoonsgebondenNummer persoon, Operatie operatie, Function<Verzoeken.Kop, byte[]> inhoud) {
        Plugin.tabellen().kenInstelling();
        Opdracht opdracht = new Opdracht(
                INSTELLING,
                Personen.deelnemer(),
                hash(persoon),
                operatie,
                Optional.empty(),
                Aanleiding.vanzelf("proef"),
                inhoud);
        Plugin.tabellen().in(() -> Plugin.bean(Uitbak.class).plaats(opdracht));
    }

    private static String hash(PersoonsgebondenNummer persoon) {
        return Plugin.bean(Versleuteling.class).persoon(persoon);
    }
}
