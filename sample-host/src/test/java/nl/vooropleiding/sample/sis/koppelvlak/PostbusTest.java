package nl.vooropleiding.sample.sis.koppelvlak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostbusTest {

    private final ZetbareKlok klok = new ZetbareKlok();
    private final Postbus<String> postbus = new Postbus<>(klok, 3, Duration.ofSeconds(10));

    @Test
    void oneWorkerEmptiesItInOrder() {
        int werker = postbus.doeIn("een").orElseThrow();
        assertThat(postbus.doeIn("twee")).isEmpty();

        assertThat(postbus.volgende(werker)).contains("een");
        assertThat(postbus.volgende(werker)).contains("twee");
        assertThat(postbus.volgende(werker)).isEmpty();
        assertThat(postbus.doeIn("drie")).isPresent();
    }

    @Test
    void aWorkerThatIsStuckIsReplacedAndGetsNothingMore() {
        int vast = postbus.doeIn("een").orElseThrow();
        postbus.volgende(vast);
        assertThat(postbus.doeIn("twee")).isEmpty();

        klok.verder(Duration.ofSeconds(10));
        int nieuw = postbus.doeIn("drie").orElseThrow();

        assertThat(postbus.volgende(vast)).isEmpty();
        assertThat(postbus.volgende(nieuw)).contains("twee");
        assertThat(postbus.volgende(nieuw)).contains("drie");
    }

    @Test
    void whenTooManyWaitTheOldestGo() {
        int werker = postbus.doeIn("een").orElseThrow();
        postbus.doeIn("twee");
        postbus.doeIn("drie");
        postbus.doeIn("vier");

        assertThat(postbus.volgende(werker)).contains("twee");
    }

    @Test
    void aWorkerThatCouldNotBeStartedHoldsNobodyUp() {
        int werker = postbus.doeIn("een").orElseThrow();
        postbus.werkerVervalt(werker);

        assertThat(postbus.doeIn("twee")).isPresent();
    }
}
