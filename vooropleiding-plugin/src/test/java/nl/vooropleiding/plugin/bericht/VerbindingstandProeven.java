package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.server.Personen;
import nl.vooropleiding.plugin.server.Plugin;
import nl.vooropleiding.plugin.server.Sqlverzamelaar;
import org.junit.jupiter.api.Test;

/** How the exchange stands: counted in the database, in as many statements however much there is. */
public interface VerbindingstandProeven {

    @Test
    default void eenPaginaDieZegtDatAllesWachtKostGeenVraag_enWieOmzetZietHetMeteen() {
        String school = Berichtplaatser.school();
        Stilstanden stilstanden = Plugin.bean(Stilstanden.class);
        assertThat(stilstanden.van(school).schakelaar()).isPresent();

        assertThat(Sqlverzamelaar.van(() -> stilstanden.van(school))).isEmpty();

        Plugin.bean(Verbindingen.class).zetVerzenden(school, true, "proef", "proef");
        stilstanden.vergeet(school);
        assertThat(stilstanden.van(school).schakelaar()).isEmpty();
    }

    @Test
    default void watErWachtEnHoeLangAntwoordenDurenWordtGeteld() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        Plugin.bean(Verbindingen.class).zetVerzenden(school, false, "proef", "proef");
        Instant nu = Plugin.bean(Clock.class).instant();
        Instant toen = nu.minusSeconds(600);
        for (int i = 1; i <= 20; i++) {
            Bericht beantwoord = bericht(school, Verzendwijze.AUTOMATISCH, toen);
            beantwoord.bevestigd(toen, nu);
            beantwoord.word(BerichtStatus.GOEDGEKEURD, null, toen.plusSeconds(i));
            Plugin.tabellen().bewaar(beantwoord);
        }
        Bericht wacht = bericht(school, Verzendwijze.AUTOMATISCH, nu);
        wacht.bevestigd(nu, nu.plusSeconds(60));
        Bericht blijftUit = bericht(school, Verzendwijze.AUTOMATISCH, nu);
        blijftUit.bevestigd(nu, nu.plusSeconds(60));
        blijftUit.blijftUit("Het antwoord blijft uit.");
        Bericht storing = bericht(school, Verzendwijze.AUTOMATISCH, nu);
        storing.word(BerichtStatus.STORING, "niet op tijd", nu);
        Bericht quarantaine = bericht(school, Verzendwijze.AUTOMATISCH, nu);
        quarantaine.word(BerichtStatus.QUARANTAINE, "onbekend", nu);
        Bericht geblokkeerd = bericht(school, Verzendwijze.AUTOMATISCH, nu);
        geblokkeerd.blokkeer("eerst bellen", "bos", nu);
        Plugin.tabellen()
                .bewaar(
                        wacht,
                        blijftUit,
                        storing,
                        quarantaine,
                        geblokkeerd,
                        bericht(school, Verzendwijze.HANDMATIG, nu),
                        bericht(school, Verzendwijze.BULK, nu));

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
            assertThat(stand.oorzaken())
                    .extracting(o -> o.status() + " " + o.melding().orElse("") + " " + o.aantal())
                    .containsExactlyInAnyOrder("STORING niet op tijd 1", "QUARANTAINE onbekend 1");
            assertThat(stand.geblokkeerd()).isEqualTo(1);
            assertThat(stand.uren()).hasSize(24);
            assertThat(stand.uren().stream()
                            .mapToLong(Verbindingstand.Uur::beantwoord)
                            .sum())
                    .isEqualTo(20);
            Optional<Duration> hoogste =
                    stand.uren().stream().flatMap(u -> u.p95().stream()).max(Duration::compareTo);
            assertThat(hoogste.orElseThrow()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
        });
        assertThat(statements).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    default void duizendMetEenOorzaakZijnEenDing() {
        String school = Plugin.tabellen().eigenSchool();
        Plugin.bean(Verbindingen.class).instellingen();
        Instant nu = Plugin.bean(Clock.class).instant();
        for (int i = 0; i < 12; i++) {
            Bericht een = bericht(school, Verzendwijze.AUTOMATISCH, nu.minusSeconds(i));
            een.word(BerichtStatus.STORING, "geen antwoord", nu);
            Bericht ander = bericht(school, Verzendwijze.AUTOMATISCH, nu);
            ander.metFout(Optional.of("DK00" + (10 + i)));
            ander.word(BerichtStatus.STORING, "geen antwoord", nu);
            Plugin.tabellen().bewaar(een, ander);
        }

        List<Verbindingstand.Oorzaak> oorzaken =
                Plugin.bean(Verbindingstanden.class).van(school).orElseThrow().oorzaken();

        assertThat(oorzaken).hasSize(Verbindingstand.MEESTE_OORZAKEN);
        assertThat(oorzaken.get(0).aantal()).isEqualTo(12);
        assertThat(oorzaken.get(0).foutcode()).isEmpty();
        assertThat(oorzaken.get(0).oudste()).isBefore(nu.minusSeconds(10));
        assertThat(oorzaken.get(1).foutcode()).isPresent();
    }

    private static Bericht bericht(String school, Verzendwijze wijze, Instant gemaakt) {
        Opdracht opdracht = new Opdracht(
                school,
                Personen.deelnemer(),
                UUID.randomUUID().toString(),
                Operatie.AANVRAGEN_VOOROPLEIDING,
                Optional.empty(),
                new Aanleiding(wijze, "proef"),
                kop -> new byte[0]);
        return Bericht.uit(opdracht, UUID.randomUUID().toString(), new byte[0], gemaakt);
    }
}
