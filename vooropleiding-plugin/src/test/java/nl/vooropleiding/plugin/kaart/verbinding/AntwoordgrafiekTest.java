package nl.vooropleiding.plugin.kaart.verbinding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Verbindingstand.Uur;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.verbinding.Antwoordgrafiek.Merk;
import nl.vooropleiding.plugin.kaart.verbinding.Antwoordgrafiek.Staaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntwoordgrafiekTest {

    private static final Teksten NL = Teksten.voor(Locale.forLanguageTag("nl"));
    private static final Instant ELF_UUR = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest(name = "het langste is {0}: {1}")
    @CsvSource({
        "PT0.2S,   0 1 s",
        "PT3S,     0 1 s 2 s 3 s",
        "PT45S,    0 15 s 30 s 45 s",
        "PT52M,    0 15 min 30 min 45 min 60 min",
        "PT7H30M,  0 2 uur 4 uur 6 uur 8 uur",
        "PT40H,    0 10 uur 20 uur 30 uur 40 uur"
    })
    void deLijnenStaanOpRondeTijden_hoogstensVier(Duration langst, String lijnen) {
        assertThat(String.join(
                        " ", grafiek(langst).hoogten().stream().map(Merk::tekst).toList()))
                .isEqualTo(lijnen);
    }

    @Test
    void eenStaafIsZoHoogAlsZijnTijd_enErIsAltijdIetsTeZienWaarIetsWas() {
        List<Staaf> staven = grafiek(Duration.ofMinutes(60)).staven();

        assertThat(staven).hasSize(24);
        assertThat(staven.get(23).p95())
                .isEqualTo(grafiek(Duration.ofMinutes(60)).onder() - 14);
        assertThat(staven.get(22).p95()).as("een milliseconde").isPositive();
        assertThat(staven.get(0).p95()).as("niets beantwoord").isZero();
        assertThat(staven.get(23).x() + staven.get(23).breedte())
                .isLessThanOrEqualTo(grafiek(Duration.ZERO).breedte());
    }

    @Test
    void onderDeStavenStaatElkeZesUurHoeLaatHetWas() {
        assertThat(grafiek(Duration.ofMinutes(1)).tijden().stream().map(Merk::tekst))
                .containsExactly("11:00", "17:00", "23:00", "05:00", "10:00");
    }

    @Test
    void zonderUrenIsErNiets() {
        assertThat(Antwoordgrafiek.van(List.of(), NL).staven()).isEmpty();
    }

    private static Antwoordgrafiek grafiek(Duration langst) {
        List<Uur> uren = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            uren.add(new Uur(uur(i), 0, 0, 0, Optional.empty(), Optional.empty()));
        }
        uren.add(met(22, Duration.ofMillis(1)));
        uren.add(met(23, langst));
        return Antwoordgrafiek.van(uren, NL);
    }

    private static Uur met(int plek, Duration duur) {
        return new Uur(uur(plek), 1, 1, 1, Optional.of(duur.dividedBy(2)), Optional.of(duur));
    }

    private static Instant uur(int plek) {
        return ELF_UUR.plus(Duration.ofHours(plek));
    }
}
