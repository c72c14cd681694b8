package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import org.junit.jupiter.api.Test;

/** How the exchange stands: counted in the database, in as many statements however much there is. */
public interface VerbindingstandProeven {

    @Test
    default void watErWachtEnHoeLangAntwoordenDurenWordtGeteld() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        long nu = Plugin.micros();
        for (int i = 0; i < 20; i++) {
            rij(school, "GOEDGEKEURD", null, nu - 600_000_000L, nu - 600_000_000L + (i + 1) * 1_000_000L, null);
        }
        rij(school, "WACHTRIJ", Baan.HAND.rang(), null, null, null);
        rij(school, "WACHTRIJ", Baan.BULK.rang(), null, null, null);
        rij(school, "IN_BEHANDELING", null, nu, null, nu + 1_000_000L);
        rij(school, "IN_BEHANDELING", null, nu, null, null);
        rij(school, "STORING", null, null, null, null);
        rij(school, "QUARANTAINE", null, null, null, null);

        List<String> statements = Sqlverzamelaar.van(() -> {
            Verbindingstand stand =
                    Plugin.bean(Verbindingstanden.class).van(school).orElseThrow();
            assertThat(stand.banen())
                    .extracting(Verbindingstand.Baanstand::aantal)
                    .containsExactly(1L, 0L, 1L);
            assertThat(stand.banen().get(0).oudste()).isPresent();
            assertThat(stand.antwoorden()).isEqualTo(1);
            assertThat(stand.blijvenUit()).isEqualTo(1);
            assertThat(stand.storingen()).isEqualTo(1);
            assertThat(stand.quarantaine()).isEqualTo(1);
            assertThat(stand.geblokkeerd()).isZero();
            assertThat(stand.uren()).hasSize(24);
            assertThat(stand.uren().stream()
                            .mapToLong(Verbindingstand.Uur::beantwoord)
                            .sum())
                    .isEqualTo(20);
            Optional<Duration> hoogste =
                    stand.uren().stream().flatMap(u -> u.p95().stream()).max(Duration::compareTo);
            assertThat(hoogste.orElseThrow()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        });
        assertThat(statements).hasSizeLessThanOrEqualTo(7);
    }

    private static void rij(String school, String status, Integer baan, Long verzonden, Long ontvangen, Long voor) {
        Plugin.tabellen()
                .wijzig(
                        "insert into vpl_bericht (id, versie, instelling, richting, status, verzendwijze, correlatie,"
                                + " gemaakt, aanbiedingen, baan, verzonden, ontvangen, antwoord_voor, volgend_aanbod)"
                                + " values ((select coalesce(max(id), 0) from vpl_bericht) + 1000003, 0, ?1, 'UIT', ?2,"
                                + " 'AUTOMATISCH', 'proef', ?3, 0, "
                                + baan + ", " + verzonden + ", " + ontvangen + ", " + voor + ", 9000000000000000)",
                        school,
                        status,
                        Plugin.micros());
    }
}
