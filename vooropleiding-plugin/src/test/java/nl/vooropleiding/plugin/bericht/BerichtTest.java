package nl.vooropleiding.plugin.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.vooropleiding.plugin.bron.Operatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BerichtTest {

    private static final Instant NU = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void eenVerzoekWordtBevestigdEnDaarnaBeantwoord() {
        Bericht bericht = verzoek();

        bericht.bevestigd(NU.plusSeconds(1), NU.plusSeconds(86_400));
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
        bericht.bevestigd(NU.plusSeconds(2), NU.plusSeconds(86_400));

        assertThat(bericht.status()).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(bericht.verzonden()).isPresent();
    }

    @Test
    void eenTweedeOordeelVerandertNietsMeer() {
        Bericht bericht = verzoek();
        bericht.bevestigd(NU, NU.plusSeconds(86_400));
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

    @Test
    void wieEenBerichtTeruggeeftGeeftNietTerugWatIntussenEenAnderHeeft() {
        Bericht bericht = verzoek();
        Instant eerste = NU.plusSeconds(180);
        bericht.bezet(eerste);
        bericht.geefTerug(eerste, NU.plusSeconds(150));
        assertThat(bericht.volgendAanbod()).contains(NU.plusSeconds(150));

        Instant tweede = NU.plusSeconds(400);
        bericht.bezet(tweede);
        bericht.geefTerug(eerste, NU.plusSeconds(250));
        assertThat(bericht.volgendAanbod()).contains(tweede);

        bericht.bevestigd(NU.plusSeconds(260), NU.plusSeconds(86_400));
        bericht.geefTerug(tweede, NU.plusSeconds(300));
        assertThat(bericht.volgendAanbod()).as("het wacht nergens meer op").isEmpty();
    }

    @ParameterizedTest(name = "na {0} pogingen {1} seconden")
    @CsvSource({"0, 2", "1, 2", "2, 4", "3, 8", "8, 256", "9, 300", "1000, 300"})
    void deWachttijdGroeitTotVijfMinuten(int pogingen, long seconden) {
        assertThat(Wachttijd.na(pogingen)).isEqualTo(Duration.ofSeconds(seconden));
    }

    @Test
    void eenMislukkingTeltPasAlsIetsAndersDoorgaat() {
        Bericht bericht = verzoek();
        for (int i = 0; i < 50; i++) {
            bericht.mislukt("niet bereikbaar", Duration.ofSeconds(15), NU);
        }
        assertThat(bericht.aanbiedingen()).isZero();

        bericht.onschuldig();
        bericht.schuldig(3, NU);
        bericht.schuldig(3, NU);
        assertThat(bericht.status()).isEqualTo(BerichtStatus.WACHTRIJ);
        bericht.schuldig(3, NU);
        assertThat(bericht.status()).isEqualTo(BerichtStatus.STORING);
        assertThat(bericht.melding()).contains("niet bereikbaar");
        assertThat(bericht.baan()).as("uit de rij").isEmpty();
    }

    @Test
    void eenKlikHaaltEenWachtendBerichtNaarVoren_enNietTerug() {
        Bericht bericht = verzoek();
        assertThat(bericht.baan()).contains(Baan.AUTOMATISCH);

        bericht.gaatMee(Baan.HAND);
        bericht.gaatMee(Baan.BULK);

        assertThat(bericht.baan()).contains(Baan.HAND);
    }

    @Test
    void eenAntwoordDatUitblijftMagLaterNogKomen() {
        Bericht bericht = verzoek();
        bericht.bevestigd(NU, NU.plusSeconds(86_400));
        assertThat(bericht.antwoordVoor()).contains(NU.plusSeconds(86_400));

        bericht.blijftUit("Het antwoord blijft uit.");
        assertThat(bericht.antwoordVoor()).isEmpty();
        assertThat(bericht.status()).isEqualTo(BerichtStatus.IN_BEHANDELING);

        bericht.word(BerichtStatus.GOEDGEKEURD, null, NU.plusSeconds(200_000));
        assertThat(bericht.status()).isEqualTo(BerichtStatus.GOEDGEKEURD);
        assertThat(bericht.melding()).isEmpty();
    }

    @ParameterizedTest(name = "na {0} aanbiedingen {1} tot {2} seconden")
    @CsvSource({"1, 12, 18", "2, 48, 72", "3, 192, 288", "9, 192, 288"})
    void tussenAanbiedingenZitSteedsMeerTijdEnNooitVoorIederEvenveel(int pogingen, long minst, long meest) {
        List<Duration> wachttijden = LongStream.rangeClosed(1, 200)
                .mapToObj(id -> Wachttijd.tussenAanbiedingen(pogingen, id))
                .toList();

        assertThat(wachttijden)
                .allSatisfy(w -> assertThat(w).isBetween(Duration.ofSeconds(minst), Duration.ofSeconds(meest)));
        assertThat(new HashSet<>(wachttijden)).hasSizeGreaterThan(20);
    }

    static Bericht verzoek() {
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
