package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bericht.Wachtrij.Genomen;
import nl.vooropleiding.plugin.bron.Foutcode;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.bron.Verzoeken;
import nl.vooropleiding.plugin.instelling.Instelbaar;
import nl.vooropleiding.plugin.instelling.SchoolinstellingProeven;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** What may go out, in which order, how fast, and when not: as the database decides it for all nodes. */
public interface WachtrijProeven {

    int TEMPO = 5;

    /** The server has a key file for this one alone. */
    String OIN_MET_EIGEN_SLEUTEL = "00000099000000990077";

    String STATUS = "select status from vpl_bericht where id = ?1";

    @Test
    default void eenKlikGaatVoorWatVanzelfGaat_enBulkKomtHetLaatst() {
        terwijlDePulsWacht(school -> {
            long bulk = plaats(school, Verzendwijze.BULK);
            long vanzelf = plaats(school, Verzendwijze.AUTOMATISCH);
            long klik = plaats(school, Verzendwijze.HANDMATIG);

            assertThat(neem(school)).containsExactly(klik, vanzelf, bulk);
        });
    }

    @Test
    default void vanEenPersoonGaatAlleenDeOudste_enEenKlikHaaltOokDieNaarVoren() {
        terwijlDePulsWacht(school -> {
            PersoonsgebondenNummer persoon = Personen.nieuw();
            long ander = plaats(school, Verzendwijze.AUTOMATISCH);
            long eerst = plaats(school, Verzendwijze.BULK, persoon, Operatie.AANVRAGEN_VOOROPLEIDING);
            long daarna = plaats(school, Verzendwijze.HANDMATIG, persoon, Operatie.WIJZIGEN_ABONNEMENT_VOOROPLEIDING);

            assertThat(neem(school)).containsExactly(eerst, ander).doesNotContain(daarna);
        });
    }

    @Test
    default void tweeNodesNemenSamenNietMeerDanHetTempo_enNooitHetzelfde() {
        terwijlDePulsWacht(school -> {
            for (int i = 0; i < 40; i++) {
                plaats(school, Verzendwijze.AUTOMATISCH);
            }
            long begin = Plugin.micros();
            List<CompletableFuture<List<Long>>> nodes = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                nodes.add(CompletableFuture.supplyAsync(() -> neemTweeSeconden(school)));
            }
            List<Long> genomen = new ArrayList<>();
            nodes.forEach(node -> genomen.addAll(node.join()));
            double seconden = (Plugin.micros() - begin) / 1_000_000.0;

            assertThat(genomen).doesNotHaveDuplicates();
            assertThat((double) genomen.size()).isBetween(9.0, TEMPO * seconden + TEMPO);
        });
    }

    @Test
    default void watDrieKeerNietLuktTerwijlAnderenGaanIsEenStoring() {
        terwijlDePulsWacht(school -> {
            long ziek = plaats(school, Verzendwijze.HANDMATIG);
            for (int keer = 1; keer <= 3; keer++) {
                assertThat(waarde(STATUS, ziek)).isEqualTo("WACHTRIJ");
                meteen(ziek);
                vulAan(school);
                wachtrij().mislukt(een(school), "Het register antwoordde niet op tijd.");
                plaats(school, Verzendwijze.AUTOMATISCH);
                wachtrij().bevestigd(een(school), Aanbieding.Afloop.BEVESTIGD);
                assertThat(aantal("select aanbiedingen from vpl_bericht where id = ?1", ziek))
                        .isEqualTo(keer);
            }
            assertThat(waarde(STATUS, ziek)).isEqualTo("STORING");
            assertThat(aantal("select count(*) from vpl_aanbieding where bericht = ?1", ziek))
                    .isEqualTo(3);
            assertThat(neem(school)).isEmpty();
        });
    }

    @Test
    default void watNietMeerTeLezenIsWordtEenStoringEnHoudtNiemandOp() {
        terwijlDePulsWacht(school -> {
            long onleesbaar = plaats(school, Verzendwijze.HANDMATIG);
            long daarna = plaats(school, Verzendwijze.AUTOMATISCH);
            Plugin.tabellen()
                    .wijzig("update vpl_bericht set inhoud = ?1 where id = ?2", new byte[] {99, 1, 2}, onleesbaar);

            assertThat(neem(school)).containsExactly(daarna);

            assertThat(waarde(STATUS, onleesbaar)).isEqualTo("STORING");
            assertThat(waarde("select melding from vpl_bericht where id = ?1", onleesbaar))
                    .asString()
                    .contains("Zet de sleutel terug");
        });
    }

    @Test
    default void zonderRegisterProbeertEenBericht_enKostHetNiemandEenAanbod() {
        terwijlDePulsWacht(school -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                ids.add(plaats(school, Verzendwijze.AUTOMATISCH));
            }
            List<Genomen> genomen = wachtrij().neem(school, 3);
            genomen.forEach(g -> wachtrij().mislukt(g, "Het register is niet bereikbaar."));
            vulAan(school);
            assertThat(neem(school)).as("doorgeslagen").isEmpty();

            proefNu();
            List<Genomen> proef = wachtrij().neem(school, 5);
            assertThat(proef).hasSize(1);
            assertThat(wachtrij().neem(school, 5)).as("een ander probeert al").isEmpty();
            wachtrij().bevestigd(proef.get(0), Aanbieding.Afloop.BEVESTIGD);

            assertThat(ids)
                    .allSatisfy(id -> assertThat(aantal("select aanbiedingen from vpl_bericht where id = ?1", id))
                            .isEqualTo(id.equals(proef.get(0).id()) ? 1 : 0));
            ids.forEach(WachtrijProeven::meteen);
            vulAan(school);
            assertThat(neem(school)).hasSize(4);
        });
    }

    @Test
    default void watEenNodeNamDieErNietMeerIsGaatNaDeHuurNaarEenAnder() {
        terwijlDePulsWacht(school -> {
            long id = plaats(school, Verzendwijze.AUTOMATISCH);
            assertThat(neem(school)).containsExactly(id);
            assertThat(aantal("select bezet_tot from vpl_bericht where id = ?1", id) - Plugin.micros())
                    .isBetween(0L, Wachtrij.LEASE.toMillis() * 1000);
            assertThat(neem(school)).isEmpty();

            meteen(id);
            vulAan(school);
            assertThat(neem(school)).containsExactly(id);
        });
    }

    @Test
    default void alsVerzendenUitStaatWachtAlles_enDaarnaGaatHet() {
        terwijlDePulsWacht(school -> {
            long id = plaats(school, Verzendwijze.HANDMATIG);
            Verbindingen verbindingen = Plugin.bean(Verbindingen.class);
            verbindingen.zetVerzenden(school, false, "S. de Groot", "herfstvakantie");

            assertThat(neem(school)).isEmpty();
            Schakelaar stand = verbindingen.van(school).orElseThrow().verzenden();
            assertThat(stand.aan()).isFalse();
            assertThat(stand.door()).contains("S. de Groot");
            assertThat(stand.reden()).contains("herfstvakantie");

            verbindingen.zetVerzenden(school, true, "S. de Groot", "weer aan");
            assertThat(neem(school)).containsExactly(id);
        });
    }

    @Test
    default void wieNietBinnenMagStopt_enHetBerichtBlijftWachten() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        long id = plaats(school, Verzendwijze.AUTOMATISCH);

        Proefregister.weigert(
                Foutcode.DK0002,
                () -> wachtOp(false, "select verzenden from vpl_verbinding where instelling = ?1", school));

        assertThat(waarde(STATUS, id)).isEqualTo("WACHTRIJ");
        assertThat((String) waarde("select verzenden_reden from vpl_verbinding where instelling = ?1", school))
                .startsWith("Het register laat ons niet binnen. DK0002");
        Plugin.bean(Verbindingen.class).zetVerzenden(school, true, "S. de Groot", "machtiging hersteld");
        Proefregister.bevestigt(() -> wachtOp("IN_BEHANDELING", STATUS, id));
        herstel();
    }

    /** Whose certificate is refused is one thing; who has another one goes on. */
    @Test
    default void wieEenEigenCertificaatHeeftGaatDoorAlsDatVanDeAnderenWordtGeweigerd() {
        String school = Plugin.tabellen().eigenSchool();
        String gedeeld = Plugin.tabellen().eigenSchool();
        String eigen = Plugin.tabellen().eigenSchool();
        SchoolinstellingProeven.zet(eigen, Instelbaar.OIN, OIN_MET_EIGEN_SLEUTEL);
        Plugin.bean(Verbindingen.class).instellingen();
        plaats(school, Verzendwijze.AUTOMATISCH);

        Proefregister.weigert(
                Foutcode.EK0030,
                () -> wachtOp(false, "select verzenden from vpl_verbinding where instelling = ?1", gedeeld));

        assertThat(waarde("select verzenden from vpl_verbinding where instelling = ?1", school))
                .isEqualTo(false);
        assertThat(waarde("select verzenden from vpl_verbinding where instelling = ?1", eigen))
                .isEqualTo(true);

        plaats(eigen, Verzendwijze.AUTOMATISCH);
        Plugin.tabellen().wijzig("delete from vpl_bericht where instelling = ?1", school);
        // Nobody else: what other tests left waiting would be refused too, with the certificate that is shared.
        Plugin.tabellen()
                .wijzig("update vpl_verbinding set verzenden = ?1 where instelling in (?2, ?3)", true, gedeeld, eigen);
        Proefregister.weigert(
                Foutcode.EK0031,
                () -> wachtOp(false, "select verzenden from vpl_verbinding where instelling = ?1", eigen));
        assertThat(waarde("select verzenden from vpl_verbinding where instelling = ?1", gedeeld))
                .isEqualTo(true);
        Plugin.tabellen().wijzig("delete from vpl_bericht where instelling = ?1", eigen);
        Plugin.tabellen().wijzig("update vpl_verbinding set verzenden = ?1", true);
        herstel();
    }

    @Test
    default void elkeAndereWeigeringIsDefinitief() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        long id = plaats(school, Verzendwijze.AUTOMATISCH);

        Proefregister.weigert(Foutcode.DK0004, () -> wachtOp("AFGEKEURD", STATUS, id));

        assertThat(waarde("select foutcode from vpl_bericht where id = ?1", id)).isEqualTo("DK0004");
        assertThat(waarde("select verzenden from vpl_verbinding where instelling = ?1", school))
                .isEqualTo(true);
    }

    /** The pulse takes what the next trigger replaces: whoever comes second sees what the first did. */
    @Test
    default void eenTweedeAanleidingStruiktNietOverDePuls() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        SchoolinstellingProeven.zet(school, Instelbaar.TEMPO, "100");
        Proefregister.bevestigt(() -> {
            for (int i = 0; i < 40; i++) {
                PersoonsgebondenNummer persoon = Personen.nieuw();
                for (int keer = 0; keer < 4; keer++) {
                    geef(school, Verzendwijze.AUTOMATISCH, persoon, Operatie.AANVRAGEN_VOOROPLEIDING);
                }
            }
            wachtOp(0L, "select count(*) from vpl_bericht where instelling = ?1 and baan is not null", school);
        });
    }

    @Test
    default void eenAntwoordDatUitblijftStaatNietMeerInDeWeg() {
        terwijlDePulsWacht(school -> {
            PersoonsgebondenNummer persoon = Personen.nieuw();
            long id = plaats(school, Verzendwijze.AUTOMATISCH, persoon, Operatie.AANVRAGEN_VOOROPLEIDING);
            wachtrij().bevestigd(een(school), Aanbieding.Afloop.BEVESTIGD);
            Onderweg onderweg = Plugin.bean(Onderweg.class);
            assertThat(onderweg.inBehandeling(school, hash(persoon), Operatie.AANVRAGEN_VOOROPLEIDING))
                    .isTrue();
            Plugin.tabellen()
                    .wijzig("update vpl_bericht set antwoord_voor = ?1 where id = ?2", Plugin.micros() - 1, id);

            while (wachtrij().verstreken(100) > 0) {
                // Others may be due too.
            }

            assertThat(onderweg.inBehandeling(school, hash(persoon), Operatie.AANVRAGEN_VOOROPLEIDING))
                    .isFalse();
            assertThat((String) waarde("select melding from vpl_bericht where id = ?1", id))
                    .startsWith("Het antwoord blijft uit");
        });
    }

    /** A test with a school of its own, while the pulse is busy with a call and takes nothing. */
    /** Nobody but the proof takes anything: the pulse waits for an answer that does not come yet. */
    static void terwijlDePulsWacht(Consumer<String> proef) {
        String aanleiding = Plugin.tabellen().eigenSchool();
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        Proefregister.laatWachten(() -> plaats(aanleiding, Verzendwijze.HANDMATIG), () -> {
            herstel();
            proef.accept(school);
            herstel();
        });
    }

    /** As if nothing ever failed: a fuse that blew in another test tries less and less often. */
    static void herstel() {
        Plugin.tabellen()
                .wijzig("update vpl_zekering set staat = 'HEEL', reeks = 0, proeven = 0, volgende_proef = null,"
                        + " versie = versie + 1");
    }

    private static void proefNu() {
        Plugin.tabellen().wijzig("update vpl_zekering set volgende_proef = ?1", Plugin.micros() - 1);
    }

    private static void vulAan(String school) {
        Plugin.tabellen().wijzig("update vpl_verbinding set tegoed = 5000 where instelling = ?1", school);
    }

    private static void meteen(long id) {
        Plugin.tabellen().wijzig("update vpl_bericht set volgend_aanbod = ?1 where id = ?2", Plugin.micros() - 1, id);
    }

    private static List<Long> neemTweeSeconden(String school) {
        List<Long> alle = new ArrayList<>();
        long einde = System.nanoTime() + 2_000_000_000L;
        while (System.nanoTime() < einde) {
            alle.addAll(neem(school));
        }
        return alle;
    }

    private static Wachtrij wachtrij() {
        return Plugin.bean(Wachtrij.class);
    }

    private static List<Long> neem(String school) {
        return wachtrij().neem(school, 100).stream().map(Genomen::id).toList();
    }

    private static Genomen een(String school) {
        List<Genomen> genomen = wachtrij().neem(school, 1);
        assertThat(genomen).hasSize(1);
        return genomen.get(0);
    }

    static long plaats(String school, Verzendwijze wijze) {
        return plaats(school, wijze, Personen.nieuw(), Operatie.AANVRAGEN_VOOROPLEIDING);
    }

    private static long plaats(String school, Verzendwijze wijze, PersoonsgebondenNummer persoon, Operatie operatie) {
        geef(school, wijze, persoon, operatie);
        return aantal(
                "select id from vpl_bericht where instelling = ?1 and persoon = ?2 and operatie = ?3",
                school,
                hash(persoon),
                operatie.name());
    }

    private static void geef(String school, Verzendwijze wijze, PersoonsgebondenNummer persoon, Operatie operatie) {
        Opdracht opdracht = new Opdracht(
                school,
                Personen.deelnemer(),
                hash(persoon),
                operatie,
                Optional.empty(),
                new Aanleiding(wijze, "proef"),
                kop -> operatie == Operatie.AANVRAGEN_VOOROPLEIDING
                        ? Verzoeken.vooropleiding(kop, persoon)
                        : Verzoeken.abonnement(kop, persoon, Verzoeken.Actie.BEEINDIGEN));
        Plugin.tabellen().in(() -> Plugin.bean(Uitbak.class).plaats(opdracht));
    }

    private static String hash(PersoonsgebondenNummer persoon) {
        return Plugin.bean(Versleuteling.class).persoon(persoon);
    }
}
