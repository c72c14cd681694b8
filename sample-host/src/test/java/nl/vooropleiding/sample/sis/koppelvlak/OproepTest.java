package nl.vooropleiding.sample.sis.koppelvlak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OproepTest {

    private static final Duration KORT = Duration.ofMillis(50);
    private static final Duration LANG = Duration.ofSeconds(10);

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final CountDownLatch hangt = new CountDownLatch(1);
    private final ZetbareKlok klok = new ZetbareKlok();
    private final Breaker breaker = new Breaker(klok, 100, Duration.ofSeconds(30));

    @AfterEach
    void laatLos() {
        hangt.countDown();
        pool.shutdownNow();
    }

    private <T> Oproep<T> oproep(Bulkhead bulkhead, Callable<T> vraag) {
        return new Oproep<>(pool, breaker, bulkhead, vraag).start();
    }

    /** Hangs, and does not listen when somebody interrupts. */
    private String hang() {
        boolean los = false;
        while (!los) {
            try {
                los = hangt.await(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                los = false;
            }
        }
        return "te laat";
    }

    @Test
    void theAnswerInTimeIsTheOutcome() {
        Uitkomst<String> uitkomst = oproep(new Bulkhead(1), () -> "antwoord").uitkomst(Budget.van(LANG));

        assertThat(uitkomst).isEqualTo(new Uitkomst.Gelukt<>("antwoord"));
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                Arguments.of(new IllegalStateException("stuk"), Oorzaak.FOUT),
                Arguments.of(new PluginException(Reden.STORING, "stuk"), Oorzaak.FOUT),
                Arguments.of(new PluginException(Reden.NIET_BESCHIKBAAR, "weg"), Oorzaak.FOUT),
                Arguments.of(new PluginException(Reden.VERSIE, "anders"), Oorzaak.VERSIE),
                Arguments.of(new NoClassDefFoundError("nl/vooropleiding/Weg"), Oorzaak.VERSIE),
                Arguments.of(new AbstractMethodError("paneel"), Oorzaak.VERSIE),
                Arguments.of(new ClassCastException("dubbel geladen"), Oorzaak.VERSIE),
                Arguments.of(new EJBException(new Exception(new NoSuchMethodError("paneel"))), Oorzaak.VERSIE),
                Arguments.of(new EJBException(new Exception(new NoClassDefFoundError("Eigen"))), Oorzaak.FOUT),
                Arguments.of(new StackOverflowError(), Oorzaak.FOUT));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void whateverIsThrownBecomesAnOutcome(Throwable fout, Oorzaak oorzaak) {
        Callable<String> gooit = () -> {
            if (fout instanceof Error error) {
                throw error;
            }
            throw (Exception) fout;
        };

        Uitkomst<String> uitkomst = oproep(new Bulkhead(1), gooit).uitkomst(Budget.van(LANG));

        assertThat(uitkomst).isEqualTo(new Uitkomst.Mislukt<>(oorzaak, fout));
    }

    @Test
    void nullIsAFailure() {
        Uitkomst<String> uitkomst = oproep(new Bulkhead(1), () -> (String) null).uitkomst(Budget.van(LANG));

        assertThat(uitkomst).isInstanceOf(Uitkomst.Mislukt.class);
    }

    @Test
    void whatHangsIsLateAndKeepsItsPlaceUntilItReallyEnds() {
        Bulkhead bulkhead = new Bulkhead(1);
        assertThat(oproep(bulkhead, this::hang).uitkomst(Budget.van(KORT)))
                .isEqualTo(new Uitkomst.Mislukt<>(Oorzaak.TRAAG, null));

        assertThat(oproep(bulkhead, () -> "volgende").uitkomst(Budget.van(KORT)))
                .isEqualTo(new Uitkomst.Mislukt<>(Oorzaak.TRAAG, null));

        hangt.countDown();
        await().untilAsserted(
                        () -> assertThat(oproep(bulkhead, () -> "volgende").uitkomst(Budget.van(LANG)))
                                .isEqualTo(new Uitkomst.Gelukt<>("volgende")));
    }

    @Test
    void fourHundredCallsThatHangTakeFourThreads() {
        Bulkhead bulkhead = new Bulkhead(4);
        AtomicInteger begonnen = new AtomicInteger();
        for (int i = 0; i < 400; i++) {
            oproep(bulkhead, () -> {
                        begonnen.incrementAndGet();
                        return hang();
                    })
                    .uitkomst(Budget.van(Duration.ofMillis(1)));
        }

        assertThat(begonnen).hasValueLessThanOrEqualTo(4);
    }

    @Test
    void aCallThatWaitsForAPlaceGoesOutWhileThePageWaitsForAnotherPlugin() {
        Bulkhead bulkhead = new Bulkhead(1);
        Oproep<String> eerste = oproep(bulkhead, this::hang);
        Oproep<String> tweede = oproep(bulkhead, () -> "antwoord");
        hangt.countDown();

        await().untilAsserted(() ->
                assertThat(tweede.uitkomst(Budget.van(Duration.ZERO))).isEqualTo(new Uitkomst.Gelukt<>("antwoord")));
        assertThat(eerste.uitkomst(Budget.van(LANG))).isEqualTo(new Uitkomst.Gelukt<>("te laat"));
    }

    @Test
    void aCallThatWaitedInVainLeavesThePlaceToTheNext() {
        Bulkhead bulkhead = new Bulkhead(1);
        oproep(bulkhead, this::hang);
        AtomicInteger gedaan = new AtomicInteger();
        oproep(bulkhead, gedaan::incrementAndGet).uitkomst(Budget.van(KORT));

        hangt.countDown();

        assertThat(oproep(bulkhead, () -> "volgende").uitkomst(Budget.van(LANG)))
                .isEqualTo(new Uitkomst.Gelukt<>("volgende"));
        assertThat(gedaan).hasValue(0);
    }

    @Test
    void aCallThatFindsNoPlaceWaitsForOneWithinTheBudget() {
        Bulkhead bulkhead = new Bulkhead(1);
        Oproep<String> eerste = oproep(bulkhead, this::hang);
        Oproep<String> tweede = oproep(bulkhead, () -> "na de eerste");

        hangt.countDown();

        assertThat(tweede.uitkomst(Budget.van(LANG))).isEqualTo(new Uitkomst.Gelukt<>("na de eerste"));
        assertThat(eerste.uitkomst(Budget.van(LANG))).isEqualTo(new Uitkomst.Gelukt<>("te laat"));
    }

    @Test
    void aPluginThatRestsIsNotCalled() {
        Breaker moe = new Breaker(klok, 1, Duration.ofSeconds(30));
        moe.teLaat(moe.laatDoor().orElseThrow());

        Uitkomst<String> uitkomst =
                new Oproep<>(pool, moe, new Bulkhead(1), this::hang).start().uitkomst(Budget.van(LANG));

        assertThat(uitkomst).isEqualTo(new Uitkomst.Mislukt<>(Oorzaak.RUST, null));
    }

    @Test
    void aPoolThatRefusesIsALateAnswerAndGivesThePlaceBack() {
        Bulkhead bulkhead = new Bulkhead(1);
        ExecutorService dicht = Executors.newSingleThreadExecutor();
        dicht.shutdown();

        Uitkomst<String> uitkomst =
                new Oproep<>(dicht, breaker, bulkhead, () -> "nooit").start().uitkomst(Budget.van(KORT));

        assertThat(uitkomst).isEqualTo(new Uitkomst.Mislukt<>(Oorzaak.TRAAG, null));
        assertThat(oproep(bulkhead, () -> "later").uitkomst(Budget.van(LANG)))
                .isEqualTo(new Uitkomst.Gelukt<>("later"));
    }
}
