package nl.vooropleiding.sample.geschiedenis;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the register's messages to the school: those about one person one after the other, each until it is confirmed or
 * refused for good, at one of the school's servers.
 */
final class Bezorger implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(30);
    private static final long NOG_EENS_NA = 500;
    private static final int LOPERS = 6;

    private final Geschiedenis geschiedenis;
    private final List<URI> adressen;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledThreadPoolExecutor lopers = new ScheduledThreadPoolExecutor(LOPERS);
    private final Map<Integer, Deque<Post>> perPersoon = new HashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger beurt = new AtomicInteger();

    Bezorger(Geschiedenis geschiedenis, List<URI> adressen) {
        this.geschiedenis = geschiedenis;
        this.adressen = adressen;
        lopers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Brings these, in this order, from then on. */
    void bezorg(Duration wacht, Post... posten) {
        open.addAndGet(posten.length);
        na(wacht.toMillis(), () -> List.of(posten).forEach(this::inDeRij));
    }

    /** Does something of its own after a while; it counts as a message that waits. */
    void later(Duration wacht, Runnable werk) {
        open.incrementAndGet();
        na(wacht.toMillis(), () -> {
            try {
                werk.run();
            } finally {
                open.decrementAndGet();
            }
        });
    }

    /** How many messages wait to be brought. */
    int open() {
        return open.get();
    }

    @Override
    public void close() {
        lopers.shutdownNow();
    }

    private void inDeRij(Post post) {
        boolean vrij;
        synchronized (perPersoon) {
            Deque<Post> rij = perPersoon.computeIfAbsent(post.persoon(), p -> new ArrayDeque<>());
            vrij = rij.isEmpty();
            rij.addLast(post);
        }
        if (vrij) {
            na(0, () -> breng(post));
        }
    }

    private void breng(Post post) {
        Levering.Ontvangst ontvangst = bied(post);
        if (ontvangst == Levering.Ontvangst.GEEN) {
            na(NOG_EENS_NA, () -> breng(post));
            return;
        }
        open.decrementAndGet();
        Post volgende;
        synchronized (perPersoon) {
            Deque<Post> rij = perPersoon.get(post.persoon());
            rij.removeFirst();
            volgende = rij.peekFirst();
        }
        if (volgende != null) {
            na(0, () -> breng(volgende));
        }
    }

    private Levering.Ontvangst bied(Post post) {
        Instant begin = Instant.now();
        Levering.Ontvangst ontvangst = Levering.Ontvangst.GEEN;
        try {
            ontvangst = oordeel(stuur(post), post.code());
        } catch (IOException e) {
            // The server is away: it comes back.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        geschiedenis.met(new Levering(
                begin,
                Instant.now(),
                post.persoon(),
                post.code(),
                post.operatie(),
                post.stand(),
                post.datumTijd(),
                ontvangst));
        return ontvangst;
    }

    private HttpResponse<String> stuur(Post post) throws IOException, InterruptedException {
        URI adres = adressen.get(Math.floorMod(beurt.getAndIncrement(), adressen.size()));
        return http.send(
                HttpRequest.newBuilder(adres)
                        .timeout(GEDULD)
                        .header("Content-Type", "text/xml;charset=UTF-8")
                        .POST(BodyPublishers.ofString(Soap.bied(post.operatie(), post.body())))
                        .build(),
                BodyHandlers.ofString());
    }

    private static Levering.Ontvangst oordeel(HttpResponse<String> antwoord, String code) {
        if (antwoord.statusCode() == 200 && Soap.isBevestiging(antwoord.body(), code)) {
            return Levering.Ontvangst.BEVESTIGD;
        }
        Optional<String> fout = Soap.foutcode(antwoord.body());
        // Without a fault of the plugin it is the server that is still starting.
        return fout.isEmpty() || fout.get().equals("DK0051") ? Levering.Ontvangst.GEEN : Levering.Ontvangst.GEWEIGERD;
    }

    private void na(long millis, Runnable werk) {
        if (!lopers.isShutdown()) {
            lopers.schedule(werk, millis, TimeUnit.MILLISECONDS);
        }
    }
}
