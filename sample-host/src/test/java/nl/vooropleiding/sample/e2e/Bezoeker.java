package nl.vooropleiding.sample.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user without a browser: logs in, follows redirects and keeps cookies. */
final class Bezoeker {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final Server server;
    private final CookieManager koekjes = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Bezoeker(Server server) {
        this.server = server;
    }

    Bezoeker logIn(String gebruiker) {
        String pagina = open("/sample-host/").body();
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("formulier", "formulier");
        velden.put("formulier:naam", gebruiker);
        velden.put("formulier:wachtwoord", "demo");
        velden.put("formulier:aanmelden", "Aanmelden");
        velden.put("jakarta.faces.ViewState", viewState(pagina));
        HttpResponse<String> welkom = post("/sample-host/aanmelden.xhtml", velden);
        assertThat(welkom.body()).contains("Afmelden");
        return this;
    }

    void logUit() {
        String pagina = open("/sample-host/afmelden.xhtml").body();
        Matcher knop = Pattern.compile(
                        "name=\"([^\"]+)\"[^>]*value=\"Afmelden\"|value=\"Afmelden\"[^>]*name=\"([^\"]+)\"")
                .matcher(pagina);
        assertThat(knop.find()).isTrue();
        String naam = knop.group(1) == null ? knop.group(2) : knop.group(1);
        post(
                "/sample-host/afmelden.xhtml",
                Map.of(
                        naam.substring(0, naam.indexOf(':')),
                        naam.substring(0, naam.indexOf(':')),
                        naam,
                        "Afmelden",
                        "jakarta.faces.ViewState",
                        viewState(pagina)));
    }

    HttpResponse<String> open(String pad) {
        return stuur(HttpRequest.newBuilder(server.uri(pad)));
    }

    HttpResponse<String> post(String pad, Map<String, String> velden) {
        String inhoud = velden.entrySet().stream()
                .map(v -> codeer(v.getKey()) + "=" + codeer(v.getValue()))
                .collect(Collectors.joining("&"));
        return stuur(HttpRequest.newBuilder(server.uri(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    /** The cookies, as a header. */
    String koekjes() {
        return koekjes.getCookieStore().getCookies().stream()
                .map((HttpCookie k) -> k.getName() + "=" + k.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        try {
            return http.send(verzoek.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String viewState(String pagina) {
        Matcher staat = VIEW_STATE.matcher(pagina);
        assertThat(staat.find()).as("een formulier").isTrue();
        return staat.group(1);
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
