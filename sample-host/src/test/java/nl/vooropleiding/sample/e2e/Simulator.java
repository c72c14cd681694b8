package nl.vooropleiding.sample.e2e;

import java.net.http.HttpResponse;

/** The register's stand-in as its control page moves it, and a register that speaks by itself. */
final class Simulator {

    private final Server server;

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
        return Http.post(server.uri(pad), type, inhoud);
    }
}
