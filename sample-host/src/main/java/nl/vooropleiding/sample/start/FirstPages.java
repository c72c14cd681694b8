package nl.vooropleiding.sample.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.IntPredicate;

/**
 * Asks for a page of each application until both answer. The server calls itself ready also when an application did not start,
 * and then answers 404 in its name.
 */
final class FirstPages {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PATIENCE_A_REQUEST = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE_A_REQUEST).build();
    private final String server;

    FirstPages(String server) {
        this.server = server;
    }

    String address(String application) {
        return server + "/" + application + "/";
    }

    /** Waits until the host shows a page and the plugin says anything at all: that it cannot work is for its own page to say. */
    void await(Duration patience) throws StartFailed, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        await(Applications.HOST, status -> status < SERVER_ERROR && status != NOT_FOUND, deadline, patience);
        await(Applications.PLUGIN, status -> status != NOT_FOUND, deadline, patience);
    }

    private void await(String application, IntPredicate good, long deadline, Duration patience)
            throws StartFailed, InterruptedException {
        URI page = URI.create(address(application));
        String last = "geen antwoord";
        while (System.nanoTime() < deadline) {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(page).timeout(PATIENCE_A_REQUEST).build();
                int status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (good.test(status)) {
                    return;
                }
                last = "HTTP " + status;
            } catch (IOException e) {
                last = e.getClass().getSimpleName();
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new StartFailed(
                "%s antwoordt niet binnen %d seconden op %s (%s). De oorzaak staat hierboven in het logboek."
                        .formatted(application, patience.toSeconds(), page, last));
    }
}
