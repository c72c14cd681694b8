package nl.vooropleiding.plugin.bekendmaking;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static nl.vooropleiding.plugin.server.Plugin.waarde;
import static nl.vooropleiding.plugin.server.Tabellen.INSTELLING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Levering;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.stand.Stand;
import org.junit.jupiter.api.Test;

/** Who listens hears of every change, once committed, in order, and until they took it. */
public interface BekendmakingProeven {

    String OPEN = "select count(*) from vpl_bekendmaking where deelnemer = ?1 and luisteraar = ?2";
    String SOORTEN = "select soorten from vpl_bekendmaking where deelnemer = ?1 and luisteraar = ?2";
    Duration HUUR = Duration.ofMinutes(1);

    @Test
    default void wieLuistertHoortVanEenEersteStandEnWieNietLuisterdeNiet() {
        String deelnemer = Personen.deelnemer();
        lever(deelnemer);

        alsLuisteraar(naam -> {
            assertThat(aantal(OPEN, deelnemer, naam)).isZero();
            String ander = Personen.deelnemer();
            lever(ander);
            assertThat(waarde(SOORTEN, ander, naam)).isEqualTo("EERSTE_STAND");
        });
    }

    @Test
    default void watTeruggedraaidWordtIsNooitVerteld() {
        String deelnemer = Personen.deelnemer();
        alsLuisteraar(naam -> {
            try {
                Plugin.tabellen().in(() -> {
                    neemOp(deelnemer);
                    throw new IllegalStateException("terug");
                });
            } catch (RuntimeException e) {
                assertThat(e).isNotNull();
            }
            assertThat(aantal(OPEN, deelnemer, naam)).isZero();
        });
    }

    @Test
    default void tweeKnopenVertellenNietTegelijk() {
        String deelnemer = Personen.deelnemer();
        alsLuisteraar(naam -> {
            lever(deelnemer);

            assertThat(claim(naam)).hasSize(1);
            assertThat(claim(naam)).isEmpty();
            Plugin.bean(Bekendmakingen.class).klaar(naam, true);
            assertThat(claim(naam)).hasSize(1);
        });
    }

    @Test
    default void watIsAangenomenWordtNietNogEensVerteld() {
        String deelnemer = Personen.deelnemer();
        alsLuisteraar(naam -> {
            lever(deelnemer);

            Plugin.bean(Bekendmakingen.class).gebracht(claim(naam).get(0));
            Plugin.bean(Bekendmakingen.class).klaar(naam, true);

            assertThat(claim(naam)).isEmpty();
        });
    }

    @Test
    default void wieWeigertHoortHetLaterOpnieuw() {
        String deelnemer = Personen.deelnemer();
        alsLuisteraar(naam -> {
            lever(deelnemer);
            claim(naam);
            Plugin.bean(Bekendmakingen.class).klaar(naam, false);
            assertThat(claim(naam)).isEmpty();

            Plugin.tabellen().wijzig("update vpl_luisteraar set volgende_poging = 0 where applicatie = ?1", naam);
            assertThat(claim(naam)).hasSize(1);
        });
    }

    @Test
    default void naZevenDagenWordtHetOpgegeven() {
        String deelnemer = Personen.deelnemer();
        alsLuisteraar(naam -> {
            lever(deelnemer);
            Plugin.tabellen()
                    .wijzig(
                            "update vpl_bekendmaking set gemaakt = ?1 where luisteraar = ?2",
                            Plugin.micros() - Luisteraar.GEDULD.plusMinutes(1).toSeconds() * 1_000_000,
                            naam);

            assertThat(Plugin.bean(Bekendmakingen.class).ruimOp(Set.of(naam))).isEqualTo(1);
            assertThat(aantal(OPEN, deelnemer, naam)).isZero();
        });
    }

    @Test
    default void overWieVerwijderdIsWordtNietsMeerVerteld() {
        String deelnemer = Personen.deelnemer();
        alsLuisteraar(naam -> {
            lever(deelnemer);
            Plugin.tabellen().in(() -> Plugin.bean(Bekendmakingen.class).verwijder(INSTELLING, deelnemer));

            assertThat(aantal(OPEN, deelnemer, naam)).isZero();
        });
    }

    private static List<Bekendmaking> claim(String naam) {
        return Plugin.bean(Bekendmakingen.class).claim(naam, 10, HUUR);
    }

    private static void lever(String deelnemer) {
        Plugin.tabellen().in(() -> neemOp(deelnemer));
    }

    private static void neemOp(String deelnemer) {
        Stand stand = new Stand(Optional.of(true), Optional.of(99), List.of(), List.of());
        Plugin.bean(Dossiers.class).neemOp(INSTELLING, Map.of(deelnemer, new Levering(stand, Instant.EPOCH, true, 1)));
        Plugin.bean(Bekendmakingen.class).gewijzigd(INSTELLING, Map.of(deelnemer, "proef"));
    }

    /** Known for as long as the proof takes. */
    private static void alsLuisteraar(Consumer<String> proef) {
        String naam = "luisteraar-" + UUID.randomUUID();
        Plugin.bean(Bekendmakingen.class).leerKennen(naam, Luisteraar.Soort.WIJZIGINGEN);
        try {
            proef.accept(naam);
        } finally {
            Plugin.tabellen().wijzig("delete from vpl_bekendmaking where luisteraar = ?1", naam);
            Plugin.tabellen().wijzig("delete from vpl_luisteraar where applicatie = ?1", naam);
        }
    }
}
