package nl.vooropleiding.sample.e2e;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import nl.vooropleiding.sample.bron.zegel.Sleutels;
import nl.vooropleiding.sample.bron.zegel.Zegel;

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

    /** A stand from the register, straight to the plugin; signed as the register signs. */
    HttpResponse<String> stuur(String envelop) {
        return post(
                "/vooropleiding-plugin/bron/ontvangst",
                "text/xml;charset=UTF-8",
                onderteken(envelop, server.certificates()));
    }

    static String onderteken(String envelop, Path certificaten) {
        Sleutels register =
                Sleutels.uit(certificaten.resolve("register.p12"), certificaten.resolve("vertrouwd.p12"), "oefening");
        byte[] klaar = new Zegel(register, Clock.systemUTC()).zet(envelop.getBytes(StandardCharsets.UTF_8));
        return new String(klaar, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> post(String pad, String type, String inhoud) {
        return Http.post(server.uri(pad), type, inhoud);
    }
}
