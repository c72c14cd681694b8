package nl.vooropleiding.sample.bron.verkeer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpKanaalTest {

    private static final String CODE = "0a5be5d0-0000-4000-8000-000000000001";
    private static final String BEVESTIGING = "<o:terugkoppelen_Response xmlns:o='urn:nl:vooropleiding:ontvangst:v1'"
            + " xmlns:b='urn:nl:vooropleiding:basis:v1'><b:identificatiecodeBedrijfsdocument>" + CODE
            + "</b:identificatiecodeBedrijfsdocument><b:ontvangstBevestiging>J</b:ontvangstBevestiging>"
            + "</o:terugkoppelen_Response>";
    private static final String FAULT = "<s:Fault xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>"
            + "<faultcode>s:CODE</faultcode><faultstring>over 999990007</faultstring></s:Fault>";

    private final CompletableFuture<String> ontvangen = new CompletableFuture<>();
    private HttpServer school;
    private volatile int status = 200;
    private volatile String antwoord = "";

    @BeforeEach
    void begin() throws IOException {
        school = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        school.createContext("/", vraag -> {
            ontvangen.complete(new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] inhoud = antwoord.getBytes(StandardCharsets.UTF_8);
            vraag.sendResponseHeaders(status, inhoud.length);
            vraag.getResponseBody().write(inhoud);
            vraag.close();
        });
        school.start();
    }

    @AfterEach
    void einde() {
        school.stop(0);
    }

    @Test
    void eenBevestigingIsHetEinde() {
        antwoord = soap(BEVESTIGING);

        assertThat(bied()).isEqualTo(Kanaal.Afloop.BEVESTIGD);
        assertThat(ontvangen.join())
                .contains("anonymous?oin=00000099000000990001</wsa:To>")
                .contains("anonymous?oin=00000099000000DUO000</wsa:Address>")
                .contains("urn:nl:vooropleiding:ontvangst:v1/terugkoppelen</wsa:Action>")
                .contains("<soap:Body><x/></soap:Body>");
    }

    @ParameterizedTest
    @CsvSource({
        "Server.DK0051, true",
        "Server.DK0050, false",
        "Client.DK0004, false",
        "VersionMismatch.DK0001, false",
    })
    void eenFaultIsDefinitiefTenzijDeSchoolEvenNietKan(String code, boolean opnieuw) {
        status = 500;
        antwoord = soap(FAULT.replace("CODE", code));

        Kanaal.Afloop afloop = bied();

        assertThat(afloop.opnieuw()).isEqualTo(opnieuw);
        assertThat(afloop.melding())
                .hasValueSatisfying(
                        melding -> assertThat(melding).contains(code).doesNotContain("999990007"));
    }

    @Test
    void watGeenBevestigingIsKanLaterLukken() {
        antwoord = soap(BEVESTIGING.replace("0a5be5d0", "0a5be5d1"));
        assertThat(bied().opnieuw()).isTrue();

        status = 404;
        antwoord = "<html/>";
        assertThat(bied()).isEqualTo(Kanaal.Afloop.nogEens("HTTP 404 zonder SOAP-bericht"));

        school.stop(0);
        assertThat(bied().opnieuw()).isTrue();
    }

    private Kanaal.Afloop bied() {
        URI adres = URI.create("http://127.0.0.1:" + school.getAddress().getPort() + "/");
        Document document = new Document("terugkoppelen", CODE, "99ZA", "wie", "<x/>");
        return new HttpKanaal(() -> adres, Duration.ofSeconds(5), Optional.empty(), Clock.systemUTC())
                .bied(new Levering(
                        1, document, Levering.Status.BEZIG, 1, Instant.EPOCH, Optional.empty(), Optional.empty()));
    }

    private static String soap(String inhoud) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + inhoud
                + "</s:Body></s:Envelope>";
    }
}
