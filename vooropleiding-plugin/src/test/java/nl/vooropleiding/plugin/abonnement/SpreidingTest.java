package nl.vooropleiding.plugin.abonnement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vooropleiding.plugin.opslag.Klok;
import org.junit.jupiter.api.Test;

class SpreidingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 1, 1);
    private static final Instant MIDDERNACHT = DAG.atStartOfDay(Klok.NEDERLAND).toInstant();
    private static final int COHORT = 40_000;

    @Test
    void eenCohortVanEenDagVerlooptNietInEenMinuut() {
        Spreiding spreiding = new Spreiding(Duration.ofHours(6));

        Map<Instant, Long> perMinuut = IntStream.range(0, COHORT)
                .mapToObj(i -> spreiding.moment(DAG, persoon(i)))
                .collect(Collectors.groupingBy(
                        m -> m.truncatedTo(ChronoUnit.MINUTES), TreeMap::new, Collectors.counting()));

        double gemiddeld = COHORT / 360.0;
        assertThat(perMinuut).hasSize(360);
        assertThat((double) Collections.max(perMinuut.values())).isLessThan(2 * gemiddeld);
    }

    @Test
    void niemandIsVoorMiddernachtOfNaDeSpreidingAanDeBeurt() {
        Spreiding spreiding = new Spreiding(Duration.ofHours(6));

        assertThat(IntStream.range(0, COHORT).mapToObj(i -> spreiding.moment(DAG, persoon(i))))
                .allMatch(m -> !m.isBefore(MIDDERNACHT) && m.isBefore(MIDDERNACHT.plus(Duration.ofHours(6))));
    }

    @Test
    void zonderSpreidingIsIedereenOmMiddernachtAanDeBeurt() {
        assertThat(new Spreiding(Duration.ZERO).moment(DAG, persoon(1))).isEqualTo(MIDDERNACHT);
    }

    @Test
    void eenSpreidingLangerDanDeDagWordtGeweigerdInWoorden() {
        assertThatThrownBy(() -> new Spreiding(Duration.ofHours(21))).hasMessageContaining("PT20H");
    }

    /** As a keyed hash looks. */
    private static String persoon(int i) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(i).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
