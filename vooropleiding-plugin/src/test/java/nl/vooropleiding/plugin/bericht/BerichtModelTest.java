package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to a request, in whatever order: pulse, register, clock and people give random commands, and after
 * each of them what must always hold still holds.
 */
class BerichtModelTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T09:00:00Z");
    private static final int BERICHTEN = 2_000;
    private static final int OPDRACHTEN = 40;
    private static final Set<BerichtStatus> EINDE = EnumSet.of(
            BerichtStatus.GOEDGEKEURD,
            BerichtStatus.AFGEKEURD,
            BerichtStatus.OVERGESLAGEN,
            BerichtStatus.VERWIJDERD,
            BerichtStatus.GEWEIGERD);

    @ParameterizedTest(name = "toeval {0}")
    @ValueSource(longs = {20261126, 1, 2, 3, 5})
    void watAltijdMoetGeldenGeldtNaElkeOpdracht(long zaad) {
        Random toeval = new Random(zaad);
        Set<BerichtStatus> gezien = EnumSet.noneOf(BerichtStatus.class);
        for (int i = 0; i < BERICHTEN; i++) {
            Bericht bericht = BerichtTest.verzoek();
            Instant nu = BEGIN;
            List<String> verloop = new ArrayList<>();
            for (int stap = 0; stap < OPDRACHTEN; stap++) {
                nu = nu.plusSeconds(toeval.nextInt(400));
                BerichtStatus eerst = bericht.status();
                boolean gaf = bericht.baan().isPresent();
                verloop.add(doe(bericht, toeval, nu) + " " + bericht.status());
                geldt(eerst, gaf, bericht, zaad + ": " + verloop);
                gezien.add(bericht.status());
            }
        }
        assertThat(gezien)
                .as("elke staat van een verzoek kwam voor")
                .contains(
                        BerichtStatus.WACHTRIJ,
                        BerichtStatus.IN_BEHANDELING,
                        BerichtStatus.GOEDGEKEURD,
                        BerichtStatus.AFGEKEURD,
                        BerichtStatus.STORING,
                        BerichtStatus.OVERGESLAGEN,
                        BerichtStatus.VERWIJDERD);
    }

    private static String doe(Bericht b, Random toeval, Instant nu) {
        switch (toeval.nextInt(14)) {
            case 0, 1 -> {
                // The pulse takes only what is in the queue, and what it takes comes back or is confirmed.
                if (b.baan().isPresent()) {
                    b.bezet(nu.plus(Wachtrij.LEASE));
                }
                return "bezet";
            }
            case 2 -> {
                b.bevestigd(nu, nu.plus(Duration.ofDays(1)));
                return "bevestigd";
            }
            case 3, 4 -> {
                b.mislukt("niet bereikbaar", Duration.ofSeconds(15), nu);
                return "mislukt";
            }
            case 5 -> {
                if (b.baan().isPresent()) {
                    b.schuldig(Wachtrij.MEESTE_AANBIEDINGEN, nu);
                }
                return "schuldig";
            }
            case 6 -> {
                b.word(toeval.nextBoolean() ? BerichtStatus.GOEDGEKEURD : BerichtStatus.AFGEKEURD, "oordeel", nu);
                return "oordeel";
            }
            case 7 -> {
                return "blokkeer " + b.blokkeer("reden", "bos", nu);
            }
            case 8 -> {
                return "deblokkeer " + b.deblokkeer(nu);
            }
            case 9 -> {
                return "opnieuw " + b.opnieuw(Verzendwijze.HANDMATIG, nu);
            }
            case 10 -> {
                return "verwijder " + (toeval.nextInt(4) == 0 && b.verwijder("bos", nu));
            }
            case 11 -> {
                if (b.ongezien()) {
                    b.word(BerichtStatus.OVERGESLAGEN, "niet meer nodig", nu);
                }
                return "sla over";
            }
            case 12 -> {
                if (b.baan().isPresent()) {
                    Instant tot = nu.plus(Wachtrij.LEASE);
                    b.bezet(tot);
                    b.geefTerug(tot, nu);
                }
                return "teruggegeven";
            }
            default -> {
                if (b.antwoordVoor().isPresent()) {
                    b.blijftUit("Het antwoord blijft uit.");
                }
                return "blijft uit";
            }
        }
    }

    private static void geldt(BerichtStatus eerst, boolean wasInDeRij, Bericht b, String verloop) {
        assertThat(b.status() == eerst || eerst.kanNaar(b.status()))
                .as("van %s naar %s; %s", eerst, b.status(), verloop)
                .isTrue();
        assertThat(EINDE.contains(eerst) && b.status() != eerst)
                .as("wat klaar is blijft klaar; %s", verloop)
                .isFalse();
        boolean hoortInDeRij =
                b.status() == BerichtStatus.WACHTRIJ && b.blokkade().isEmpty();
        assertThat(b.baan().isPresent())
                .as("in de rij zolang het wacht en niemand het tegenhoudt; %s", verloop)
                .isEqualTo(hoortInDeRij);
        assertThat(b.baan().isEmpty() || b.volgendAanbod().isPresent())
                .as("wat in de rij staat weet wanneer; %s", verloop)
                .isTrue();
        assertThat(b.antwoordVoor().isEmpty() || b.status() == BerichtStatus.IN_BEHANDELING)
                .as("alleen wat bevestigd is wacht op antwoord; %s", verloop)
                .isTrue();
        assertThat(b.blokkade().isEmpty()
                        || b.status() == BerichtStatus.WACHTRIJ
                        || b.status() == BerichtStatus.STORING)
                .as("alleen wat nog kan gaan houdt iemand tegen; %s", verloop)
                .isTrue();
        assertThat(b.status() != BerichtStatus.GOEDGEKEURD && b.status() != BerichtStatus.AFGEKEURD
                        || b.ontvangen().isPresent() && b.verzonden().isPresent())
                .as("wat beslecht is, is verzonden en beantwoord; %s", verloop)
                .isTrue();
    }
}
