package nl.vooropleiding.plugin.server;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/** The plugin as a test in its server sees it: its beans, its tables and its web addresses. */
public final class Plugin {

    private static final Duration GEDULD = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Plugin() {}

    public static <T> T bean(Class<T> soort) {
        return CDI.current().select(soort).get();
    }

    public static Tabellen tabellen() {
        return bean(Tabellen.class);
    }

    /** The first column of the first row; null when there is no row. */
    public static Object waarde(String sql, Object... waarden) {
        List<?> rijen = tabellen().rijen(sql, waarden);
        return rijen.isEmpty() ? null : rijen.get(0);
    }

    public static long aantal(String sql, Object... waarden) {
        return ((Number) waarde(sql, waarden)).longValue();
    }

    /** Waits until that column holds this. */
    public static void wachtOp(Object verwacht, String sql, Object... waarden) {
        await().atMost(GEDULD)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> waarde(sql, waarden), waarde -> Objects.equals(waarde, verwacht));
    }

    /** This moment as an instant stands in a table. */
    public static long micros() {
        return InstantKolom.micros(bean(Clock.class).instant());
    }

    public static HttpResponse<String> haal(String pad) {
        return stuur(HttpRequest.newBuilder(adres(pad)).GET());
    }

    /** What the register does: a message to the receiver, who knows the school that it is for. */
    public static HttpResponse<String> lever(byte[] bericht) {
        tabellen().kenInstelling();
        return stuur(HttpRequest.newBuilder(adres("/bron/ontvangst"))
                .header("Content-Type", "text/xml;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bericht)));
    }

    public static URI adres(String pad) {
        return URI.create("http://localhost:" + Doorgang.poort() + "/vooropleiding-plugin" + pad);
    }

    private static HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return HTTP.send(verzoek.timeout(GEDULD).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
