package nl.vooropleiding.sample.geschiedenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.vooropleiding.sample.e2e.Server;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * There is no more room on the disk, and later there is again. The operating system refuses the server to let any file
 * grow, so that its database meets what it would meet on a full disk. Nobody starts the server again.
 */
class VolleSchijfIT {

    private static final Duration GEDULD = Duration.ofSeconds(90);
    private static final Duration EEN_POOS = Duration.ofSeconds(10);
    private static final int MEESTE_POGINGEN = 2_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> aangeboden = new CopyOnWriteArrayList<>();
    private final List<String> genomen = new CopyOnWriteArrayList<>();
    private final AtomicBoolean neemtAan = new AtomicBoolean();
    private final Set<String> bevestigd = new HashSet<>();
    private final Set<String> geweigerd = new HashSet<>();

    @Test
    void watBevestigdIsStaatEr_watNietPastKomtLaterTerug_enNiemandVerliestEenAanbod() throws Exception {
        HttpServer register = register();
        try (Server server = Server.product("volle-schijf")
                .with(
                        "vooropleiding.bron.adres",
                        "http://localhost:" + register.getAddress().getPort() + "/register")
                .with("vooropleiding.bron.oin", Soap.REGISTER_OIN)
                .with("vooropleiding.bron.sleutelbestand", "")
                .with("vooropleiding.bron.vertrouwd", "")
                .with("vooropleiding.bron.proef.langste", "2")) {
            server.start();
            String eerste = UUID.randomUUID().toString();
            // Once the plugin knows the school it takes what is for it.
            await().atMost(GEDULD).until(() -> stuur(server, stand(eerste)).statusCode() == 200);
            bevestigd.add(eerste);
            server.stop();
            iemandMeldtZichAan(databank(server, "sis"), databank(server, "vooropleiding"));
            server.start();
            await().atMost(GEDULD).until(() -> aangeboden.size() == 1);

            zetGrens(server, String.valueOf(Files.size(server.data().resolve("vooropleiding.mv.db"))));
            for (int i = 0; i < MEESTE_POGINGEN && geweigerd.size() < 5; i++) {
                lever(server, UUID.randomUUID().toString());
            }
            assertThat(geweigerd).as("er is geen plaats meer").hasSize(5);
            // The same again is no better, and must not count as stored because it was seen before.
            long einde = System.nanoTime() + EEN_POOS.toNanos();
            while (System.nanoTime() < einde) {
                Set.copyOf(geweigerd).forEach(code -> lever(server, code));
                Thread.sleep(1000);
            }

            zetGrens(server, "unlimited");
            neemtAan.set(true);
            await().atMost(GEDULD).pollInterval(Duration.ofSeconds(1)).until(() -> {
                Set.copyOf(geweigerd).forEach(code -> lever(server, code));
                return geweigerd.isEmpty();
            });
            // What it could not write down of an offer keeps the message until the lease has ended.
            await().atMost(Omvang.LEASE.plus(GEDULD)).until(() -> !genomen.isEmpty());
            await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
            server.stop();

            assertThat(genomen).hasSize(1);
            assertThat(aangeboden).doesNotHaveDuplicates();
            Databank plugin = databank(server, "vooropleiding");
            assertThat(plugin.lees(
                            "select identificatiecode from vpl_bericht where richting = 'IN' and identificatiecode is not null",
                            rij -> rij.getString(1)))
                    .containsExactlyInAnyOrderElementsOf(bevestigd);
            assertThat(plugin.lees(
                            "select status, aanbiedingen from vpl_bericht where richting = 'UIT'",
                            rij -> rij.getString(1) + " " + rij.getInt(2)))
                    .containsExactly("IN_BEHANDELING 1");
        } finally {
            register.stop(0);
        }
    }

    private static void iemandMeldtZichAan(Databank sis, Databank plugin) {
        School school = new School(sis, plugin, new Bevolking(1));
        school.schrijfIn();
        school.plan(blijver(), Duration.ofSeconds(1));
        school.doe(Duration.ofSeconds(2));
    }

    private static Draaiboek blijver() {
        return Stream.iterate(1L, zaad -> zaad + 1)
                .map(zaad -> new Draaiboek(zaad, 0, false))
                .filter(d -> d.levensloop(0) == Draaiboek.Levensloop.BLIJFT)
                .findFirst()
                .orElseThrow();
    }

    /** Confirmed, or refused because there is no room: nothing else. */
    private void lever(Server server, String code) {
        HttpResponse<String> antwoord = stuur(server, stand(code));
        if (antwoord.statusCode() == 200) {
            assertThat(Soap.isBevestiging(antwoord.body(), code)).isTrue();
            bevestigd.add(code);
            geweigerd.remove(code);
        } else {
            assertThat(Soap.foutcode(antwoord.body())).contains("DK0051");
            geweigerd.add(code);
        }
    }

    /** In other envelopes the same words each time: only then is it the same message. */
    private static String stand(String code) {
        return Soap.bied(
                Levering.VOOROPLEIDING, Soap.vooropleiding(code, Instant.EPOCH, new Bevolking(1).nummer(0), true, 1));
    }

    private HttpResponse<String> stuur(Server server, String envelop) {
        try {
            return http.send(
                    HttpRequest.newBuilder(server.uri("/vooropleiding-plugin/bron/ontvangst"))
                            .timeout(GEDULD)
                            .header("Content-Type", "text/xml;charset=UTF-8")
                            .POST(BodyPublishers.ofString(envelop))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpServer register() throws IOException {
        HttpServer register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/register", this::antwoord);
        register.start();
        return register;
    }

    private void antwoord(HttpExchange gesprek) throws IOException {
        Soap.Vraag vraag = Soap.lees(gesprek.getRequestBody().readAllBytes());
        byte[] inhoud = Soap.bevestiging(vraag).getBytes(StandardCharsets.UTF_8);
        if (neemtAan.get()) {
            genomen.add(vraag.code());
            gesprek.sendResponseHeaders(200, inhoud.length);
            gesprek.getResponseBody().write(inhoud);
        } else {
            gesprek.sendResponseHeaders(503, -1);
        }
        gesprek.close();
        aangeboden.add(vraag.messageId());
    }

    /** No file of this process grows beyond so many bytes. */
    private static void zetGrens(Server server, String bytes) throws IOException, InterruptedException {
        Process prlimit = new ProcessBuilder("prlimit", "--pid", String.valueOf(server.pid()), "--fsize=" + bytes + ":")
                .redirectErrorStream(true)
                .start();
        try (InputStream uit = prlimit.getInputStream()) {
            String tekst = new String(uit.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(prlimit.waitFor()).as(tekst).isZero();
        }
    }

    private static Databank databank(Server server, String naam) {
        JdbcDataSource bron = new JdbcDataSource();
        bron.setURL("jdbc:h2:file:" + server.data().resolve(naam) + ";WRITE_DELAY=0");
        bron.setUser("sa");
        return new Databank(bron);
    }
}
