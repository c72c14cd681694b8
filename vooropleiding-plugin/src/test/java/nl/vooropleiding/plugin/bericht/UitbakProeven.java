package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.bron.Verzoeken.Actie;
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
    default void vanEenPersoonGaatAlleenDeOudsteEnDieGaatMaarNaarEenNode() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        PersoonsgebondenNummer ander = Personen.nieuw();
        terwijlDePulsWacht(() -> {
            vraag(persoon);
            beeindig(persoon);
            vraag(ander);

            Wachtrij wachtrij = Plugin.bean(Wachtrij.class);
            List<Long> genomen = genomen(wachtrij);
            List<Long> daarna = genomen(wachtrij);

            assertThat(genomen).contains(id(persoon, Operatie.AANVRAGEN_VOOROPLEIDING));
            assertThat(genomen).contains(id(ander, Operatie.AANVRAGEN_VOOROPLEIDING));
            assertThat(genomen).doesNotContain(id(persoon, Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING));
            assertThat(daarna).doesNotContainAnyElementsOf(genomen);
            assertThat(daarna).doesNotContain(id(persoon, Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING));
        });
    }

    @Test
    default void zonderRegisterBlijftEenBerichtStaanMetReden_enGaatLaterAlsnog() {
        PersoonsgebondenNummer persoon = Personen.nieuw();
        vraag(persoon);
        Object code = waarde(VAN.formatted("identificatiecode"), hash(persoon));

        await().atMost(Duration.ofSeconds(20)).until(() -> aantal(VAN.formatted("aanbiedingen"), hash(persoon)) > 0);
        assertThat(waarde(VAN.formatted("status"), hash(persoon))).isEqualTo("WACHTRIJ");
        assertThat((String) waarde(VAN.formatted("melding"), hash(persoon)))
                .startsWith("Het register is niet bereikbaar");
        assertThat(aantal(VAN.formatted("volgend_aanbod - gemaakt"), hash(persoon)))
                .isGreaterThan(2_000_000);

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

    private static void beeindig(PersoonsgebondenNummer persoon) {
        plaats(
                persoon,
                Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING,
                kop -> Verzoeken.abonnement(kop, persoon, Actie.BEEINDIGEN));
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

    private static List<Long> genomen(Wachtrij wachtrij) {
        return wachtrij.neem(100).stream().map(Wachtrij.Genomen::id).toList();
    }

    private static long id(PersoonsgebondenNummer persoon, Operatie operatie) {
        return aantal(VAN.formatted("id") + " and operatie = ?2", hash(persoon), operatie.name());
    }

    private static String hash(PersoonsgebondenNummer persoon) {
        return Plugin.bean(Versleuteling.class).persoon(persoon);
    }
}
