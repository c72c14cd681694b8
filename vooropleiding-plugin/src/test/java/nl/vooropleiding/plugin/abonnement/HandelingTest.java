package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandelingTest {

    private static final Instant MOMENT = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest(name = "{0}, relatie {1}, begrensd {2}, met de hand {3}: {4}")
    @CsvSource({
        "GEPLAND,              true,  true,  false, VERLENGEN BEEINDIGEN",
        "AANGEVRAAGD,          true,  true,  false, VERLENGEN BEEINDIGEN",
        "ACTIEF,               true,  true,  false, VERLENGEN BEEINDIGEN",
        "ACTIEF,               true,  false, false, BEEINDIGEN",
        "ACTIEF,               false, true,  false, BEEINDIGEN",
        "ACTIEF,               true,  true,  true,  VERLENGEN BEEINDIGEN LOSLATEN",
        "BEEINDIGING_GEVRAAGD, true,  true,  true,  STARTEN LOSLATEN",
        "BEEINDIGD,            true,  false, true,  STARTEN LOSLATEN",
        "BEEINDIGD,            true,  false, false, STARTEN",
        "BEEINDIGD,            false, false, false, ''",
        "BEEINDIGD,            false, false, true,  LOSLATEN",
        "GEWEIGERD,            true,  true,  false, ''",
    })
    void watErKanHangtAfVanHoeHetErbijStaat(
            AbonnementStaat staat, boolean relatie, boolean begrensd, boolean hand, String kan) {
        var beeld = new AbonnementBeeld(
                staat,
                MOMENT,
                Optional.empty(),
                Optional.empty(),
                begrensd ? Optional.of(LocalDate.of(2026, 9, 1)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hand ? Optional.of(MetDeHand.beeindigd("bezwaar", "bos", MOMENT)) : Optional.empty(),
                false);

        assertThat(Handeling.mogelijk(Optional.of(beeld), relatie))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(kan.split(" "))
                        .filter(h -> !h.isEmpty())
                        .map(Handeling::valueOf)
                        .toList());
    }

    @Test
    void watNooitGevraagdIsKanStartenAlsErEenRelatieIs() {
        assertThat(Handeling.mogelijk(Optional.empty(), true)).containsExactly(Handeling.STARTEN);
        assertThat(Handeling.mogelijk(Optional.empty(), false)).isEmpty();
    }
}
