package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerichtTest {

    private static final Instant NU = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void eenVerzoekWordtBevestigdEnDaarnaBeantwoord() {
        Bericht bericht = verzoek();

        bericht.bevestigd(NU.plusSeconds(1));
        assertThat(bericht.status()).isEqualTo(BerichtStatus.IN_BEHANDELING);
        assertThat(bericht.verzonden()).contains(NU.plusSeconds(1));

        bericht.word(BerichtStatus.GOEDGEKEURD, null, NU.plusSeconds(60));
        assertThat(bericht.status()).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(bericht.ontvangen()).contains(NU.plusSeconds(60));
    }

    @Test
    void eenAntwoordDatDeBevestigingInhaaltBlijftStaan() {
        Bericht bericht = verzoek();

        bericht.word(BerichtStatus.GOEDGEKEURD, null, NU.plusSeconds(1));
        bericht.bevestigd(NU.plusSeconds(2));

        assertThat(bericht.status()).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(bericht.verzonden()).isPresent();
    }

    @Test
    void eenTweedeOordeelVerandertNietsMeer() {
        Bericht bericht = verzoek();
        bericht.bevestigd(NU);
        bericht.word(BerichtStatus.AFGEKEURD, "geboortedatum wijkt af", NU);

        bericht.word(BerichtStatus.GOEDGEKEURD, null, NU.plusSeconds(1));

        assertThat(bericht.status()).isEqualTo(BerichtStatus.AFGEKEURD);
        assertThat(bericht.melding()).contains("geboortedatum wijkt af");
    }

    @Test
    void watNooitVertrokIsMagNogVervangenWorden() {
        Bericht bericht = verzoek();
        assertThat(bericht.ongezien()).isTrue();

        bericht.bezet(NU.plusSeconds(180));
        assertThat(bericht.ongezien()).isFalse();

        bericht.later("niet bereikbaar", Duration.ofSeconds(2), NU);
        assertThat(bericht.ongezien())
                .as("de uitkomst van het eerste aanbod is onbekend")
                .isFalse();
        assertThat(bericht.status()).isEqualTo(BerichtStatus.WACHTRIJ);
    }

    @ParameterizedTest(name = "na {0} pogingen {1} seconden")
    @CsvSource({"0, 2", "1, 2", "2, 4", "3, 8", "8, 256", "9, 300", "1000, 300"})
    void deWachttijdGroeitTotVijfMinuten(int pogingen, long seconden) {
        assertThat(Wachttijd.na(pogingen)).isEqualTo(Duration.ofSeconds(seconden));
    }

    private static Bericht verzoek() {
        Opdracht opdracht = new Opdracht(
                "1",
                "d1",
                "persoon",
                Operatie.AANVRAGEN_VOOROPLEIDING,
                Optional.empty(),
                Aanleiding.vanzelf("c1"),
                kop -> null);
        return Bericht.uit(opdracht, "00000000-0000-0000-0000-000000000001", new byte[0], NU);
    }
}
