package nl.vooropleiding.plugin.bulk;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** A time in which nothing could be received: noted, and answered once. */
public interface GatProeven {

    @Test
    default void nietKunnenOntvangenWordtGenoteerdEnEenKeerBeantwoord() {
        Plugin.tabellen().kenInstelling();
        await().atMost(Duration.ofSeconds(20)).until(() -> aantal("select count(*) from vpl_hartslag") == 1);
        long voor = aantal("select count(*) from vpl_gat where instelling = ?1", INSTELLING);
        Plugin.tabellen().wijzig("update vpl_hartslag set moment = moment - 3600000000");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> aantal("select count(*) from vpl_gat where instelling = ?1", INSTELLING) > voor);

        List<Gat> gaten = Plugin.bean(Gaten.class).laatste(INSTELLING, 1);
        assertThat(Duration.between(gaten.get(0).van(), gaten.get(0).tot())).isGreaterThan(Duration.ofMinutes(50));
        Bulkplan.Wens wens = Bulkplan.Wens.opvragen(
                INSTELLING,
                Selectie.gat(gaten.get(0).id()),
                gaten.get(0).tot(),
                100,
                "niets ontvangen",
                new Bulkplan.Maker("u1", "bos"));
        Bulkplannen plannen = Plugin.bean(Bulkplannen.class);
        long plan = plannen.maakVoorGat(wens).orElseThrow();
        assertThat(plannen.maakVoorGat(wens)).isEmpty();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> plannen.een(INSTELLING, plan).orElseThrow().plan().staat() == Bulkstaat.PLAN);
        assertThat(Plugin.bean(Gaten.class).laatste(INSTELLING, 1).get(0).afgedaanDoor())
                .isEqualTo("bos");
    }
}
