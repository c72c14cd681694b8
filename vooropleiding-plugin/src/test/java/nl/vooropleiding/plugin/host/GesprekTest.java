package nl.vooropleiding.plugin.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GesprekTest {

    private static final Duration KORT = Duration.ofMillis(50);

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final CountDownLatch los = new CountDownLatch(1);

    @AfterEach
    void stop() {
        los.countDown();
        pool.shutdown();
    }

    @Test
    void watOpTijdAntwoordtLooptNietMeer() throws Exception {
        Gesprek<String> gesprek = Gesprek.begin(pool, () -> "ja");

        assertThat(gesprek.antwoord(Duration.ofSeconds(20))).isEqualTo("ja");
        await().until(() -> !gesprek.loopt());
    }

    @Test
    void wieDoofIsLooptNogTotHijKlaarIs() {
        Gesprek<String> gesprek = Gesprek.begin(pool, this::doof);

        assertThatThrownBy(() -> gesprek.antwoord(Duration.ofMillis(500))).isInstanceOf(TimeoutException.class);

        assertThat(gesprek.loopt()).isTrue();
        los.countDown();
        await().until(() -> !gesprek.loopt());
    }

    @Test
    void watNogNietBegonnenWasBegintNietMeer() throws Exception {
        Gesprek<String> eerst = Gesprek.begin(pool, this::doof);
        Gesprek<String> wacht = Gesprek.begin(pool, () -> "ja");

        assertThatThrownBy(() -> wacht.antwoord(KORT)).isInstanceOf(TimeoutException.class);

        assertThat(wacht.loopt()).isFalse();
        los.countDown();
        assertThat(eerst.antwoord(Duration.ofSeconds(20))).isEqualTo("klaar");
        assertThat(wacht.loopt()).isFalse();
    }

    private String doof() {
        while (los.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "klaar";
    }
}
