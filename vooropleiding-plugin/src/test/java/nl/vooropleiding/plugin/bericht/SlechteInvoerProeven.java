package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.Foutcode;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.opslag.Proefklok;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Eindebericht;
import nl.vooropleiding.plugin.server.Oordeelbericht;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Standbericht;
import nl.vooropleiding.plugin.server.Tabellen;
import org.junit.jupiter.api.Test;

/** What nobody should send, and a clock that jumps. */
public interface SlechteInvoerProeven {

    String INKOMEND = "select %s from vpl_bericht where richting = 'IN' and identificatiecode = ?1";
    String WACHTEND = "select count(*) from vpl_bericht where instelling = ?1 and status = 'WACHTRIJ'";
    String BEZET = "select count(*) from vpl_bericht where instelling = ?1 and bezet_tot is not null";
    String ALLE_SCHAKELAARS = "update vpl_verbinding set verzenden = ?1";
    String STATUS = "select status from vpl_bericht where id = ?1";

    @Test
    default void eenOordeelOverEenBerichtDatWijNooitStuurdenGaatInQuarantaine() {
        for (boolean goedgekeurd : new boolean[] {true, false}) {
            Oordeelbericht oordeel = new Oordeelbericht(UUID.randomUUID().toString(), goedgekeurd);

            assertThat(Plugin.lever(oordeel.xml()).statusCode()).isEqualTo(200);

            wachtOp("QUARANTAINE", INKOMEND.formatted("status"), oordeel.code());
            assertThat(waarde(INKOMEND.formatted("melding"), oordeel.code()))
                    .isEqualTo("Antwoord op een verzoek dat wij niet deden.");
        }
    }

    @Test
    default void hetEindeVanEenAbonnementDatErNooitWasVerandertNiets() {
        PersoonsgebondenNummer niemand = Personen.nieuw();
        Eindebericht einde = new Eindebericht(UUID.randomUUID().toString(), niemand);

        assertThat(Plugin.lever(einde.xml()).statusCode()).isEqualTo(200);

        wachtOp("GOEDGEKEURD", INKOMEND.formatted("status"), einde.code());
        assertThat(waarde(INKOMEND.formatted("melding"), einde.code()))
                .isEqualTo("Er liep hier geen abonnement op deze persoon.");
        assertThat(aantal(
                        "select count(*) from vpl_abonnement where persoon = ?1",
                        Plugin.bean(Versleuteling.class).persoon(niemand)))
                .isZero();
    }

    @Test
    default void eenTweedeOordeelMetEenAndereUitslagWordtGeweigerd_enHetEersteBlijft() {
        String geweigerd = "select count(*) from vpl_bericht where status = 'GEWEIGERD' and operatie = 'TERUGKOPPELEN'"
                + " and melding like 'DK0050%niet uniek'";
        Oordeelbericht oordeel = new Oordeelbericht(UUID.randomUUID().toString(), false);
        assertThat(Plugin.lever(oordeel.xml()).statusCode()).isEqualTo(200);
        long eerder = aantal(geweigerd);

        HttpResponse<String> antwoord = Plugin.lever(new Oordeelbericht(oordeel.code(), true).xml());

        assertThat(antwoord.statusCode()).isEqualTo(500);
        assertThat(antwoord.body()).contains("Server.DK0050", "niet uniek");
        assertThat(aantal(geweigerd)).isEqualTo(eerder + 1);
        assertThat(aantal(INKOMEND.formatted("count(*)"), oordeel.code())).isEqualTo(1);
        assertThat(Plugin.lever(oordeel.xml()).statusCode())
                .as("hetzelfde nog eens")
                .isEqualTo(200);
    }

    @Test
    default void eenBerichtDatHalverwegeAfbreektIsErNiet_enKomtLaterHeelBinnen() throws IOException {
        Standbericht bericht = Standbericht.over(Personen.nieuw());
        URI adres = Plugin.adres("/bron/ontvangst");
        byte[] heel = bericht.xml();
        String kop =
                "POST " + adres.getPath() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml;charset=UTF-8\r\n"
                        + "Content-Length: " + heel.length + "\r\n\r\n";
        try (Socket lijn = new Socket("localhost", adres.getPort())) {
            OutputStream uit = lijn.getOutputStream();
            uit.write(kop.getBytes(StandardCharsets.US_ASCII));
            uit.write(Arrays.copyOf(heel, heel.length / 2));
            uit.flush();
            // Reset, not closed: the other side does not take what it has for all there is.
            lijn.setSoLinger(true, 0);
        }

        assertThat(Plugin.lever(heel).statusCode()).isEqualTo(200);
        assertThat(aantal(INKOMEND.formatted("count(*)"), bericht.code())).isEqualTo(1);
    }

    /** Whatever the fault, the message ends or waits; it never goes round and round. */
    @Test
    default void elkeFoutcodeLaatHetBerichtAchterWaarHetHoort() {
        for (Foutcode code : new Foutcode[] {Foutcode.DK0001, Foutcode.DK0011, Foutcode.EK0023, Foutcode.DK0050}) {
            String school = eigenSchool();
            long id = WachtrijProeven.plaats(school, Verzendwijze.HANDMATIG);

            Proefregister.weigert(code, () -> wachtOp("AFGEKEURD", STATUS, id));

            assertThat(waarde("select foutcode from vpl_bericht where id = ?1", id))
                    .isEqualTo(code.name());
            assertThat((String) waarde("select melding from vpl_bericht where id = ?1", id))
                    .isEqualTo("Technisch afgekeurd. " + code + ": " + code.tekst());
            assertThat(waarde("select verzenden from vpl_verbinding where instelling = ?1", school))
                    .isEqualTo(true);
        }
    }

    @Test
    default void eenOngeldigCertificaatZetAllenUitDieErmeeSpreken() {
        String een = eigenSchool();
        String ander = eigenSchool();
        long id = WachtrijProeven.plaats(een, Verzendwijze.HANDMATIG);
        try {
            Proefregister.weigert(
                    Foutcode.EK0030,
                    () -> wachtOp(false, "select verzenden from vpl_verbinding where instelling = ?1", ander));
            assertThat(waarde(STATUS, id)).isEqualTo("WACHTRIJ");
            assertThat(aantal("select aanbiedingen from vpl_bericht where id = ?1", id))
                    .isZero();
        } finally {
            Verbindingen verbindingen = Plugin.bean(Verbindingen.class);
            verbindingen.instellingen().forEach(i -> verbindingen.zetVerzenden(i, true, "proef", "hersteld"));
        }
        Proefregister.bevestigt(() -> wachtOp("IN_BEHANDELING", STATUS, id));
    }

    /** As if the clock went back an hour: what was put off until then, and the fuse that blew then, do not wait for it. */
    @Test
    default void eenKlokDieEenUurTerugGaatHoudtNietsOp() {
        Standbericht bericht = Standbericht.over(Personen.nieuw());
        String school = eigenSchool();
        Verbindingen verbindingen = Plugin.bean(Verbindingen.class);
        Plugin.tabellen().kenInstelling();
        verbindingen.instellingen();
        verbindingen.zetOntvangen(Tabellen.INSTELLING, false, "proef", "proef");
        try {
            Proefklok.vooruit(Duration.ofHours(1), () -> {
                assertThat(Plugin.lever(bericht.xml()).statusCode()).isEqualTo(200);
                for (int i = 0; i < Zekering.DREMPEL; i++) {
                    WachtrijProeven.plaats(school, Verzendwijze.HANDMATIG);
                }
                // Nobody answers: the fuse blows, and tries again after what is an hour from now.
                wachtOp("DOORGESLAGEN", "select staat from vpl_zekering");
            });
        } finally {
            verbindingen.zetOntvangen(Tabellen.INSTELLING, true, "proef", "proef");
        }

        wachtOp("QUARANTAINE", INKOMEND.formatted("status"), bericht.code());
        Proefregister.bevestigt(() -> {
            WachtrijProeven.herstel();
            wachtOp(0L, WACHTEND, school);
        });
        assertThat(aantal("select max(aanbiedingen) from vpl_bericht where instelling = ?1", school))
                .isEqualTo(1);
    }

    @Test
    default void eenKlokDieEenDagVooruitSpringtGeeftNietsOp_enDeStroomBlijftOpTempo() {
        String school = eigenSchool();
        long beantwoord = WachtrijProeven.plaats(school, Verzendwijze.AUTOMATISCH);
        Proefregister.bevestigt(() -> wachtOp("IN_BEHANDELING", STATUS, beantwoord));
        for (int i = 0; i < 12; i++) {
            WachtrijProeven.plaats(school, Verzendwijze.AUTOMATISCH);
        }

        Proefklok.vooruit(Duration.ofDays(1), () -> {
            wachtOp(
                    "Het antwoord blijft uit: er kwam niets binnen een dag. Komt het nog, dan wordt het verwerkt.",
                    "select melding from vpl_bericht where id = ?1",
                    beantwoord);
            assertThat(Plugin.bean(Wachtrij.class).neem(school, 100)).hasSizeLessThanOrEqualTo(WachtrijProeven.TEMPO);
        });

        assertThat(waarde(STATUS, beantwoord)).isEqualTo("IN_BEHANDELING");
        assertThat(aantal(WACHTEND, school)).isEqualTo(12);
        Proefregister.bevestigt(() -> {
            WachtrijProeven.herstel();
            wachtOp(0L, WACHTEND, school);
        });
        assertThat(aantal("select max(aanbiedingen) from vpl_bericht where instelling = ?1", school))
                .isEqualTo(1);
    }

    /** As if a call took so long that what was taken with it is not ours to offer any more. */
    @Test
    default void watGenomenIsEnNietMeerOpTijdAangebodenWordtWachtNietOpHetEindeVanDeHuur() {
        String school = eigenSchool();
        Verbindingen verbindingen = Plugin.bean(Verbindingen.class);
        // The pulse is to be kept waiting by one of these, not by what other tests left.
        Plugin.tabellen().wijzig(ALLE_SCHAKELAARS, false);
        for (int i = 0; i < WachtrijProeven.TEMPO; i++) {
            WachtrijProeven.plaats(school, Verzendwijze.AUTOMATISCH);
        }
        WachtrijProeven.herstel();
        try {
            Proefregister.laatWachten(() -> verbindingen.zetVerzenden(school, true, "proef", "proef"), () -> {
                wachtOp((long) WachtrijProeven.TEMPO, BEZET, school);
                Proefklok.spring(Duration.ofHours(1));
                verbindingen.zetVerzenden(school, false, "proef", "proef");
            });
            wachtOp(0L, BEZET, school);
        } finally {
            Proefklok.spring(Duration.ZERO);
            Plugin.tabellen().wijzig(ALLE_SCHAKELAARS, true);
        }
        Proefregister.bevestigt(() -> {
            WachtrijProeven.herstel();
            wachtOp(0L, WACHTEND, school);
        });
        assertThat(aantal("select max(aanbiedingen) from vpl_bericht where instelling = ?1", school))
                .isEqualTo(1);
    }

    private static String eigenSchool() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        return school;
    }
}
