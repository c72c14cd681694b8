package nl.vooropleiding.sample.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The register's stand-in as its control page moves it, and a register that speaks by itself. */
final class Simulator {

    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    Simulator(Server server) {
        this.server = server;
    }

    /** The register learns this of the person, and tells the schools that follow them. */
    void wijzig(String deelnemernummer, String stand) {
        bedien("opdracht=wijzigen&persoon=" + deelnemernummer + "&stand=" + stand);
    }

    /** As the parameters of the control page. */
    void bedien(String parameters) {
        HttpResponse<String> antwoord = post("/sample-host/bron/api", "application/x-www-form-urlencoded", parameters);
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException("De simulator doet dit niet: " + antwoord.body());
        }
    }

    /** A stand from the register, straight to the plugin. */
    HttpResponse<String> stuur(String envelop) {
        return post("/vooropleiding-plugin/bron/ontvangst", "text/xml;charset=UTF-8", envelop);
    }

    private HttpResponse<String> post(String pad, String type, String inhoud) {
        URI adres = URI.create("http://127.0.0.1:" + server.port() + pad);
        try {
            return http.send(
                    HttpRequest.newBuilder(adres)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(inhoud))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
