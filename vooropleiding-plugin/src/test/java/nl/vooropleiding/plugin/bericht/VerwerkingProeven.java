package nl.vooropleiding.plugin.bericht;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.BronFout;
import nl.vooropleiding.plugin.bron.Lezer;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.bron.Postbus;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.opslag.Proefpuls;
import nl.vooropleiding.plugin.opslag.Versleuteling;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import nl.vooropleiding.plugin.server.Standbericht;
import nl.vooropleiding.plugin.server.Tabellen;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

/** Standen that come by the hundred: together, in order, and one that fails holds up nobody. */
public interface VerwerkingProeven {

    int VEEL = 100;

    @Test
    default void honderdStandenKostenSamenEenTransactieEnVeertigStatements() {
        List<PersoonsgebondenNummer> personen = Personen.veel(VEEL);
        personen.forEach(VerwerkingProeven::volg);
        Plugin.bean(Verbindingen.class).instellingen();

        // The pulse of the server may be ahead of us: then it processed them just as well, and we do not see how.
        for (int poging = 0; poging < 10; poging++) {
            int jaren = poging;
            zonderVerwerken(
                    () -> personen.forEach(p -> neemAan(Standbericht.over(p).met(jaren))));
            int[] verwerkt = new int[1];
            List<String> statements = statements(
                    () -> verwerkt[0] = Plugin.bean(VerwerkingStap.class).verwerk(VEEL));
            if (verwerkt[0] == VEEL) {
                assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(VEEL * 4 / 10);
                return;
            }
        }
        throw new AssertionError("De puls was ons telkens voor");
    }

    /** A bug once: what a timer did was committed statement by statement, and a stand was taken in twice. */
    @Test
    default void watEenTimerDoetIsEenGeheel() {
        String wie = Personen.deelnemer();
        Levering levering = new Levering(
                new Stand(Optional.of(true), Optional.of(99), List.of(), List.of()), Instant.EPOCH, true, 1);
        Plugin.bean(Proefpuls.class).doe(() -> {
            try {
                Plugin.tabellen().in(() -> {
                    Plugin.bean(Dossiers.class).neemOp(school(), Map.of(wie, levering));
                    throw new IllegalStateException("het moet terug");
                });
                fail("Dit kan niet zijn vastgelegd");
            } catch (IllegalStateException terug) {
                assertThat(aantal("select count(*) from vpl_dossier where deelnemer = ?1", wie))
                        .isZero();
            }
        });
    }

    private static void zonderVerwerken(Runnable werk) {
        Verbindingen verbindingen = Plugin.bean(Verbindingen.class);
        verbindingen.zetOntvangen(school(), false, "proef", "proef");
        try {
            werk.run();
        } finally {
            verbindingen.zetOntvangen(school(), true, "proef", "proef");
        }
    }

    private static String school() {
        return Tabellen.INSTELLING;
    }

    /** What is run many times at once counts once. */
    private static List<String> statements(Runnable werk) {
        return Sqlverzamelaar.van(werk).stream()
                .filter(regel -> !regel.startsWith("\tbind"))
                .toList();
    }

    /** A running subscription to this person, who is one student. */
    private static void volg(PersoonsgebondenNummer nummer) {
        Plugin.tabellen().kenInstelling();
        String persoon = Plugin.bean(Versleuteling.class).persoon(nummer);
        long id = aantal("select coalesce(min(id), 0) - 1 from (select id from vpl_abonnement union select id from"
                + " vpl_betrokkene) alle where id < 0");
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_abonnement (id, versie, instelling, persoon, staat, sinds)"
                                + " values (?1, 1, ?2, ?3, 'ACTIEF', 0)",
                        id,
                        school(),
                        persoon);
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_betrokkene (id, versie, instelling, deelnemer, deelnemernummer, naam, persoon, draagt)"
                                + " values (?1, 1, ?2, ?3, ?3, 'Proef', ?4, true)",
                        id,
                        school(),
                        UUID.randomUUID().toString(),
                        persoon);
    }

    private static void neemAan(Standbericht bericht) {
        try {
            Plugin.bean(Postbus.class)
                    .neemAan(new Postbus.Ontvangen(
                            Operatie.VERSTREKKEN_VOOROPLEIDING,
                            Lezer.lees(bericht.xml()),
                            "00000099000000990009",
                            UUID.randomUUID().toString(),
                            bericht.xml()));
        } catch (BronFout e) {
            throw new IllegalStateException(e);
        }
    }
}
