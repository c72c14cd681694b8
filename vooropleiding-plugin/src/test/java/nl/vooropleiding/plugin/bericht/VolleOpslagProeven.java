package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Plugin.wachtOp;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.vooropleiding.plugin.bron.Proefregister;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Standbericht;
import nl.vooropleiding.plugin.server.Tabellen;
import org.junit.jupiter.api.Test;

/** PostgreSQL that finds no room when a transaction is to be committed: the last moment at which that can be told. */
public interface VolleOpslagProeven {

    @Test
    default void watBijHetVastleggenNietPastIsNietBevestigd_ookNietAlsHetNogEensKomt() {
        Standbericht bericht = Standbericht.over(Personen.nieuw());
        Plugin.lever(Standbericht.over(Personen.nieuw()).xml());

        terwijlErGeenPlaatsIs("insert", "new.instelling = '" + Tabellen.INSTELLING + "'", () -> {
            for (int keer = 0; keer < 3; keer++) {
                HttpResponse<String> antwoord = Plugin.lever(bericht.nogEens().xml());
                assertThat(antwoord.statusCode()).isEqualTo(500);
                assertThat(antwoord.body()).contains("Server.DK0051");
            }
        });

        assertThat(Plugin.lever(bericht.nogEens().xml()).statusCode()).isEqualTo(200);
        assertThat(aantal("select count(*) from vpl_bericht where identificatiecode = ?1", bericht.code()))
                .isEqualTo(1);
    }

    @Test
    default void wieNietKanOpschrijvenDatHijAanbiedtBiedtNietAan_enHoudtGeenAnderOp() {
        String vol = Plugin.tabellen().eigenSchool();
        String ander = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        List<Long> ids = List.of(
                WachtrijProeven.plaats(vol, Verzendwijze.HANDMATIG),
                WachtrijProeven.plaats(vol, Verzendwijze.HANDMATIG));

        terwijlErGeenPlaatsIs(
                "update",
                "new.instelling = '" + vol + "'",
                () -> Proefregister.bevestigt(() -> {
                    long daarna = WachtrijProeven.plaats(ander, Verzendwijze.HANDMATIG);
                    wachtOp("IN_BEHANDELING", SlechteInvoerProeven.STATUS, daarna);
                }));
        ids.forEach(id -> {
            assertThat(waarde(SlechteInvoerProeven.STATUS, id)).isEqualTo("WACHTRIJ");
            assertThat(aantal("select count(*) from vpl_aanbieding where bericht = ?1", id))
                    .isZero();
        });

        Proefregister.bevestigt(() -> ids.forEach(id -> wachtOp("IN_BEHANDELING", SlechteInvoerProeven.STATUS, id)));
        ids.forEach(id -> assertThat(aantal("select aanbiedingen from vpl_bericht where id = ?1", id))
                .isEqualTo(1));
    }

    private static void terwijlErGeenPlaatsIs(String bij, String waar, Runnable werk) {
        Tabellen tabellen = Plugin.tabellen();
        tabellen.wijzig(
                "create or replace function vpl_proef_vol() returns trigger language plpgsql as 'begin"
                        + " raise exception ''could not extend file: No space left on device'' using errcode = ''53100''; end'");
        tabellen.wijzig("create constraint trigger vpl_proef_vol after " + bij + " on vpl_bericht deferrable initially"
                + " deferred for each row when (" + waar + ") execute function vpl_proef_vol()");
        try {
            werk.run();
        } finally {
            tabellen.wijzig("drop trigger vpl_proef_vol on vpl_bericht");
        }
    }
}
