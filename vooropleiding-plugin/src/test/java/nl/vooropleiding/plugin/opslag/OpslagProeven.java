package nl.vooropleiding.plugin.opslag;

import static nl.vooropleiding.plugin.server.Plugin.aantal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import nl.vooropleiding.plugin.server.Plugin;
import org.junit.jupiter.api.Test;

/** The tables are there soon after the start, and without a host the plugin says in words that it waits for one. */
public interface OpslagProeven {

    String STAPPEN = "select count(*) from \"vpl_migratie\" where \"version\" is not null and \"success\" = %s";

    @Test
    default void deTabellenStaanErMetElkeStap() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Plugin.bean(Opslagstaat.class).gereed());

        assertThat(aantal(STAPPEN.formatted("true"))).isGreaterThanOrEqualTo(2);
        assertThat(aantal(STAPPEN.formatted("false"))).isZero();
    }

    @Test
    default void zonderHostZegtEenPaginaDatZijWacht() {
        HttpResponse<String> antwoord = Plugin.haal("/vooropleidingen-duo.xhtml?deelnemer=1");

        assertThat(antwoord.statusCode()).isEqualTo(503);
        assertThat(antwoord.headers().firstValue("Retry-After")).contains("30");
        assertThat(antwoord.body()).contains("nu niet beschikbaar", "er gaat niets verloren");
        assertThat(antwoord.body()).doesNotContain("Exception");
    }
}
