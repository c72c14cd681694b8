package nl.vooropleiding.sample.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.vooropleiding.sample.bron.zegel.Sleutels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** School and register as two servers, over TLS on which each shows who it is. */
class TweeKantenIT {

    private static final String JOHANNA = "41174";
    private static final double GEDULD = 60_000;

    private static Server school;
    private static Server register;

    @BeforeAll
    static void start() throws Exception {
        school = Server.micro("lijn-school", Artifacts.hostWar(), Artifacts.pluginWar());
        register = Server.micro("lijn-register", Artifacts.hostWar());
        deelCertificaten();
        school.secured("leverancier");
        register.secured("register");
        school.with(
                "vooropleiding.bron.adres",
                register.secureUri("/sample-host/bron/ws/VooropleidingRegister").toString());
        register.with(
                "bron.ontvangst.adres",
                school.secureUri("/vooropleiding-plugin/bron/ontvangst").toString());
        register.start();
        school.start();
    }

    @AfterAll
    static void eind() {
        Stream.of(school, register).filter(server -> server != null).forEach(Server::close);
    }

    @Test
    void deVraagEnHetAntwoordGaanOverDeBeveiligdeLijn() {
        try (Browser browser = Browser.open()) {
            Sis intake = new Sis(school, browser.newPage()).logIn("intake").zoek(JOHANNA);
            intake.registreerAanmelding("Bui 1-2 BI2 25503 BOL Ver (25503_2OL16)")
                    .openVooropleidingen();

            assertThat(intake.records()).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(GEDULD));
        }
    }

    @Test
    void wieZichOpDeLijnNietAlsRegisterToontKomtErNietIn() throws Exception {
        assertThat(stuur(sleutels("register").lijn()).body()).contains("ontvangstBevestiging");
        assertThat(stuur(sleutels("leverancier").lijn()).body()).contains("EK0030");
        assertThat(stuur(zonderCertificaat()).body()).contains("EK0030");
    }

    @Test
    void hetRegisterLaatAlleenScholenBinnen() throws Exception {
        HttpResponse<String> antwoord = post(
                zonderCertificaat(),
                register,
                "/sample-host/bron/ws/VooropleidingRegister",
                "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'/>");

        assertThat(antwoord.body()).contains("EK0030");
    }

    /** A good stand with the register's signature, over this line. */
    private static HttpResponse<String> stuur(SSLContext lijn) throws Exception {
        return post(
                lijn,
                school,
                "/vooropleiding-plugin/bron/ontvangst",
                Simulator.onderteken(Verhaal.laatsteStand(), school.certificates()));
    }

    private static HttpResponse<String> post(SSLContext lijn, Server server, String pad, String inhoud)
            throws Exception {
        HttpRequest verzoek = HttpRequest.newBuilder(server.secureUri(pad))
                .header("Content-Type", "text/xml;charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud))
                .build();
        return HttpClient.newBuilder().sslContext(lijn).build().send(verzoek, HttpResponse.BodyHandlers.ofString());
    }

    private static SSLContext zonderCertificaat() throws Exception {
        KeyStore vertrouwd = KeyStore.getInstance(
                school.certificates().resolve("vertrouwd.p12").toFile(), "oefening".toCharArray());
        TrustManagerFactory zij = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        zij.init(vertrouwd);
        SSLContext lijn = SSLContext.getInstance("TLS");
        lijn.init(null, zij.getTrustManagers(), null);
        return lijn;
    }

    private static Sleutels sleutels(String wie) {
        Path map = school.certificates();
        return Sleutels.uit(map.resolve(wie + ".p12"), map.resolve("vertrouwd.p12"), "oefening");
    }

    /** Both believe the same authority. */
    private static void deelCertificaten() throws Exception {
        for (String bestand : new String[] {"register.p12", "leverancier.p12", "vertrouwd.p12"}) {
            Files.copy(
                    school.certificates().resolve(bestand),
                    register.certificates().resolve(bestand),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
