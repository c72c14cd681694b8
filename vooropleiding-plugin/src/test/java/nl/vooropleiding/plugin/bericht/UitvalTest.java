package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three weeks in which the register is not there, in virtual time: fuse and pace as they are, the queue as a list. What
 * was waiting and what came meanwhile goes afterwards, no message gives up, and nobody is hammered.
 */
class UitvalTest {

    private static final int TEMPO = 5;
    private static final Instant BEGIN = Instant.parse("2026-07-20T00:00:00Z");
    private static final Duration UITVAL = Duration.ofDays(21);
    private static final Duration LANGST = Duration.ofMinutes(15);
    private static final int WACHTENDEN = 45_000;

    private final Zekering zekering = new Zekering("http://localhost/register", BEGIN);
    private final Verbinding verbinding = new Verbinding("school", BEGIN);
    private final Deque<Bericht> rij = new ArrayDeque<>();
    private final List<Integer> perSeconde = new ArrayList<>();
    private long vergeefs;

    @Test
    void geenBerichtGeeftOp_erWordtNauwelijksGebeld_enDaarnaLooptHetLeegOpTempo() {
        for (int i = 0; i < WACHTENDEN; i++) {
            rij.add(BerichtTest.verzoek());
        }
        Instant nu = BEGIN;
        Instant terug = BEGIN.plus(UITVAL);
        while (nu.isBefore(terug)) {
            seconde(nu, false);
            nu = zekering.staat() == Zekering.Staat.DOORGESLAGEN
                    ? zekering.volgendeProef().orElseThrow()
                    : nu.plusSeconds(1);
        }
        assertThat(rij).hasSize(WACHTENDEN).allSatisfy(b -> assertThat(b.aanbiedingen())
                .isZero());
        assertThat((double) vergeefs / WACHTENDEN).as("vergeefs per bericht").isLessThanOrEqualTo(0.2);

        Instant hersteld = zekering.volgendeProef().orElseThrow();
        assertThat(Duration.between(terug, hersteld)).isLessThanOrEqualTo(LANGST);
        nu = hersteld;
        while (!rij.isEmpty()) {
            seconde(nu, true);
            nu = nu.plusSeconds(1);
        }
        double ideaal = (double) WACHTENDEN / TEMPO;
        assertThat(Duration.between(hersteld, nu).toSeconds() / ideaal).isLessThanOrEqualTo(1.1);
        assertThat(perSeconde).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(TEMPO));
    }

    private void seconde(Instant nu, boolean bereikbaar) {
        int aantal = 0;
        int mag = verbinding.tegoed(nu, TEMPO);
        while (!rij.isEmpty() && aantal < mag) {
            Zekering.Ruimte ruimte = zekering.ruimte(nu);
            if (ruimte == Zekering.Ruimte.GEEN) {
                break;
            }
            Bericht bericht = rij.poll();
            aantal++;
            if (bereikbaar) {
                bericht.bevestigd(nu, nu.plusSeconds(86_400));
                zekering.gelukt(nu);
            } else {
                vergeefs++;
                bericht.mislukt("niet bereikbaar", Duration.ofSeconds(15), nu);
                zekering.mislukt("niet bereikbaar", nu, LANGST);
                rij.add(bericht);
            }
        }
        verbinding.verbruik(aantal);
        perSeconde.add(aantal);
    }
}
