package nl.vooropleiding.sample.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The runnable jar starts, keeps to itself and says what a person needs to know. */
class StartIT {

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.product("start").start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void bothApplicationsAnswer() throws Exception {
        assertThat(get("/sample-host/").statusCode()).isEqualTo(200);
        assertThat(get("/vooropleiding-plugin/").statusCode()).isNotEqualTo(404);
    }

    @Test
    void addressAndUsersArePrinted() {
        assertThat(server.log())
                .contains("http://localhost:" + server.port() + "/sample-host/")
                .containsPattern("intake +demo +intake");
    }

    @Test
    void dataIsWhereTheSettingSays() {
        assertThat(server.data().resolve("vooropleiding.mv.db")).exists();
        assertThat(server.data().resolve("sis.mv.db")).exists();
    }

    @Test
    void aPortThatIsTakenIsSaidInWords() {
        try (Server second = Server.product("start-taken")) {
            Server samePort = second.on(server.port());
            assertThatThrownBy(samePort::start)
                    .hasMessageContaining("exit code 1")
                    .hasMessageContaining("Poort " + server.port() + " op 127.0.0.1 is niet vrij");
        }
    }

    @Test
    void aBrowserSeesTheHost() {
        try (Browser browser = Browser.open()) {
            Page page = browser.newPage();
            page.navigate(server.uri("/sample-host/").toString());
            assertThat(page.title()).isNotBlank();
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        return client.send(HttpRequest.newBuilder(server.uri(path)).build(), BodyHandlers.ofString());
    }
}
