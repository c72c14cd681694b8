package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.AanbodMislukt.Afloop;
import nl.vooropleiding.plugin.bron.Register.Aanbod;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoapRegisterTest {

    private static final String CODE = "22222222-2222-4222-8222-222222222222";
    private static final String OIN_REGISTER = "00000099000000DUO000";
    private static final String OIN_SCHOOL = "00000099000000990001";

    private final AtomicReference<String> vraag = new AtomicReference<>();
    private final AtomicReference<String> kop = new AtomicReference<>();
    private HttpServer server;
    private int status = 200;
    private String antwoord = "";
    private double deel = 1;
    private Runnable daarna = () -> {};
    private final ExecutorService draden = Executors.newCachedThreadPool();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", uitwisseling -> {
            vraag.set(new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            kop.set(uitwisseling.getRequestHeaders().getFirst("SOAPAction"));
            byte[] inhoud = antwoord.getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(status, inhoud.length == 0 ? -1 : inhoud.length);
            uitwisseling.getResponseBody().write(inhoud, 0, (int) (inhoud.length * deel));
            uitwisseling.getResponseBody().flush();
            if (deel < 1) {
                daarna.run();
            }
            uitwisseling.close();
        });
        server.setExecutor(draden);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        draden.shutdownNow();
    }

    @Test
    void eenBevestigingIsGenoeg() throws Exception {
        antwoord = bevestiging(CODE);

        assertThatCode(() -> register().bied(aanbod())).doesNotThrowAnyException();

        Envelop verstuurd = Envelop.lees(vraag.get().getBytes(StandardCharsets.UTF_8));
        Schemas.valideer(Operatie.Contract.REGISTER, verstuurd.inhoud());
        assertThat(verstuurd.adressering().naar()).isEqualTo(OIN_REGISTER);
        assertThat(verstuurd.adressering().van()).isEqualTo(OIN_SCHOOL);
        assertThat(kop.get()).isEqualTo("\"urn:nl:vooropleiding:register:v1/aanvragenVooropleiding\"");
    }

    @ParameterizedTest(name = "HTTP {0}, {1}: {2}")
    @CsvSource({
        "500, soap:Server.DK0051,             HEELBAAR",
        "500, soap:Client.DK0004,             DEFINITIEF",
        "500, soap:Client.DK0002,             DEFINITIEF",
        "500, soap:VersionMismatch.DK0001,    DEFINITIEF",
        "500, soap:Server.DK0050,             DEFINITIEF",
        "500, soap:Server,                    HEELBAAR",
        "500, soap:Client,                    DEFINITIEF",
    })
    void eenFaultBepaaltOfHetNogKanHelen(int httpStatus, String code, Afloop afloop) {
        status = httpStatus;
        antwoord = fault(code, "tekst met 999990007 erin");

        assertThatThrownBy(() -> register().bied(aanbod())).isInstanceOfSatisfying(AanbodMislukt.class, e -> {
            assertThat(e.afloop()).isEqualTo(afloop);
            assertThat(e.getMessage()).doesNotContain("999990007");
        });
    }

    /** Each code of Edukoppeling, as a register may write it, and what is not of that list. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "soap:VersionMismatch.DK0001, DEFINITIEF, DK0001",
        "soap:Client.DK0002,          DEFINITIEF, DK0002",
        "soap:Client.DK0003,          DEFINITIEF, DK0003",
        "soap:Client.DK0004,          DEFINITIEF, DK0004",
        "soap:Client.DK0005,          DEFINITIEF, DK0005",
        "soap:Client.DK0006,          DEFINITIEF, DK0006",
        "soap:Client.DK0007,          DEFINITIEF, DK0007",
        "soap:Client.DK0008,          DEFINITIEF, DK0008",
        "soap:Client.DK0009,          DEFINITIEF, DK0009",
        "soap:Client.DK0010,          DEFINITIEF, DK0010",
        "soap:Client.DK0011,          DEFINITIEF, DK0011",
        "soap:Client.EK0020,          DEFINITIEF, EK0020",
        "soap:Client.EK0021,          DEFINITIEF, EK0021",
        "soap:Client.EK0022,          DEFINITIEF, EK0022",
        "soap:Client.EK0023,          DEFINITIEF, EK0023",
        "soap:Client.EK0030,          DEFINITIEF, EK0030",
        "soap:Client.EK0031,          DEFINITIEF, EK0031",
        "soap:Server.DK0050,          DEFINITIEF, DK0050",
        "soap:Server.DK0051,          HEELBAAR,   DK0051",
        "Client.DK0002,               DEFINITIEF, DK0002",
        "DK0002,                      DEFINITIEF, DK0002",
        "soap:DK0051,                 HEELBAAR,   DK0051",
        "soap:Client.XX9999,          DEFINITIEF, soap:Client.XX9999",
        "soap:Server.XX9999,          HEELBAAR,   soap:Server.XX9999",
        "soap:Client.ADK0051,         DEFINITIEF, soap:Client.ADK0051",
        "onzin,                       DEFINITIEF, onzin",
        "'',                          DEFINITIEF, ''",
    })
    void elkeFoutcodeZegtOfNogEensAanbiedenHelpt(String code, Afloop afloop, String foutcode) {
        status = 500;
        antwoord = fault(code, "de tekst van het register");

        assertThatThrownBy(() -> register().bied(aanbod())).isInstanceOfSatisfying(AanbodMislukt.class, e -> {
            assertThat(e.afloop()).isEqualTo(afloop);
            assertThat(e.foutcode()).contains(foutcode);
            assertThat(e.getMessage()).isEqualTo(foutcode + ": de tekst van het register");
        });
    }

    @Test
    void elkeFoutcodeIsGetoetst() throws Exception {
        String[] gevallen = getClass()
                .getDeclaredMethod("elkeFoutcodeZegtOfNogEensAanbiedenHelpt", String.class, Afloop.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Foutcode.values()).allSatisfy(code -> assertThat(gevallen)
                .anySatisfy(geval -> assertThat(geval).contains("." + code.name() + ",")));
    }

    @Test
    void nietUniekBetekentDatEenEerderAanbodIsAangekomen() {
        status = 500;
        antwoord = fault("soap:Server.DK0050", "Service afhandeling geeft fout: identificatiecode is niet uniek");

        mislukt(Afloop.AL_ONTVANGEN);
    }

    @ParameterizedTest(name = "HTTP {0} met {1}")
    @CsvSource({"200, ''", "200, <html/>", "503, ''", "404, niet gevonden", "502, <a>"})
    void watGeenSoapIsKanHelen(int httpStatus, String inhoud) {
        status = httpStatus;
        antwoord = inhoud;

        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void eenFoutpaginaInPlaatsVanSoapWordtInWoordenGezegd() {
        status = 502;
        antwoord = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title><body><br></body></html>";

        mislukt(Afloop.HEELBAAR, "HTTP 502, maar niet met een SOAP-bericht");
    }

    @Test
    void eenVerbindingDieHalverwegeWegvaltKanHelen() {
        antwoord = bevestiging(CODE);
        deel = 0.5;

        mislukt(Afloop.HEELBAAR, "viel weg tijdens het antwoord");
    }

    @Test
    void eenHalfAntwoordDatHeelLijktTeZijnKanHelen() {
        antwoord = bevestiging(CODE).substring(0, 200);

        mislukt(Afloop.HEELBAAR, "niet met een SOAP-bericht");
    }

    /** A bug once: the time-out ended with the headers, and a body that never came kept the sender waiting for ever. */
    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eenAntwoordDatHalverwegeStilvaltHoudtNiemandOp() throws Exception {
        CountDownLatch klaar = new CountDownLatch(1);
        antwoord = bevestiging(CODE);
        deel = 0.5;
        daarna = () -> wacht(klaar);

        mislukt(Afloop.HEELBAAR, "niet op tijd");

        klaar.countDown();
    }

    @Test
    void eenAntwoordZonderEindeWordtNietHelemaalGelezen() {
        antwoord = bevestiging(CODE).replace("<soap:Body>", "<soap:Body>" + " ".repeat(1_000_000));

        mislukt(Afloop.HEELBAAR, "niet met een SOAP-bericht");
    }

    @Test
    void eenBevestigingZonderHeadersTelt_wantZijNoemtHetBericht() {
        antwoord = bevestiging(CODE);

        assertThatCode(() -> register().bied(aanbod())).doesNotThrowAnyException();
    }

    @Test
    void eenBevestigingOpEenAndereVraagTeltNiet() {
        antwoord = bevestiging(CODE)
                .replace(
                        "<soap:Body>",
                        "<soap:Header><wsa:RelatesTo xmlns:wsa=\"http://www.w3.org/2005/08/addressing\">"
                                + "urn:uuid:44444444-4444-4444-8444-444444444444</wsa:RelatesTo></soap:Header><soap:Body>");

        mislukt(Afloop.HEELBAAR, "hoort bij een ander bericht");
    }

    @Test
    void eenBevestigingDieGeenBerichtNoemtTeltNiet() {
        antwoord = bevestiging(CODE)
                .replaceFirst("<b:identificatiecodeBedrijfsdocument>.*?</b:identificatiecodeBedrijfsdocument>", "");

        mislukt(Afloop.HEELBAAR, "voldoet niet aan het contract");
    }

    @Test
    void deBevestigingVanEenAnderBerichtTeltNiet() {
        antwoord = bevestiging("33333333-3333-4333-8333-333333333333");

        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void eenRegisterDatErNietIsKanTerugkomen() {
        server.stop(0);

        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void eenProefomgevingPraatNietMetEenRegisterElders() {
        String waar = "http://192.0.2.1/register";

        assertThatThrownBy(() -> register(waar).bied(aanbod(waar))).isInstanceOfSatisfying(AanbodMislukt.class, e -> {
            assertThat(e).hasMessageContaining("vooropleiding.bron.adres");
            assertThat(e.afloop()).isEqualTo(Afloop.HEELBAAR);
        });
    }

    /** A copied production database brings such an address along: only that instelling is stopped, for everybody to see. */
    @Test
    void ookNietAlsEenInstellingDatAdresZelfKoos() {
        assertThatThrownBy(() -> register().bied(aanbod("https://192.0.2.1/bron")))
                .isInstanceOfSatisfying(AanbodMislukt.class, e -> {
                    assertThat(e).hasMessageContaining("het adres dat de instelling zelf koos");
                    assertThat(e.afloop()).isEqualTo(Afloop.DEFINITIEF);
                    assertThat(e.foutcode()).contains("DK0002");
                });
        assertThat(vraag.get()).isNull();
    }

    @Test
    void eenInstellingSpreektOpHetAdresDatZijKoos() {
        antwoord = bevestiging(CODE);

        assertThatCode(() -> register("http://localhost:1/niemand").bied(aanbod()))
                .doesNotThrowAnyException();
    }

    private void mislukt(Afloop afloop) {
        assertThatThrownBy(() -> register().bied(aanbod()))
                .isInstanceOfSatisfying(
                        AanbodMislukt.class, e -> assertThat(e.afloop()).isEqualTo(afloop));
    }

    private void mislukt(Afloop afloop, String woorden) {
        assertThatThrownBy(() -> register().bied(aanbod())).isInstanceOfSatisfying(AanbodMislukt.class, e -> {
            assertThat(e.afloop()).isEqualTo(afloop);
            assertThat(e.getMessage()).contains(woorden);
        });
    }

    private static void wacht(CountDownLatch klaar) {
        try {
            klaar.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SoapRegister register() {
        return register(adres());
    }

    private String adres() {
        return "http://localhost:" + server.getAddress().getPort() + "/register";
    }

    private static SoapRegister register(String waar) {
        Sleutelkast kast = Proefsleutels.geen();
        RegisterAdres adres =
                new RegisterAdres(new Omgeving("PROEF"), Optional.of(waar), Optional.of(OIN_REGISTER), "2", kast);
        return new SoapRegister(adres, kast, new Httplijn(adres, kast), Clock.systemUTC());
    }

    private Aanbod aanbod() {
        return aanbod(adres());
    }

    private static Aanbod aanbod(String waar) {
        byte[] inhoud = Verzoeken.vooropleiding(
                new Verzoeken.Kop(CODE, "99ZA", Instant.parse("2026-03-01T09:00:00Z")),
                PersoonsgebondenNummer.van("999990007"));
        return new Aanbod(Operatie.AANVRAGEN_VOOROPLEIDING, CODE, inhoud, OIN_SCHOOL, waar);
    }

    private static String bevestiging(String code) {
        return envelop("""
                <r:aanvragenVooropleiding_Response xmlns:r="urn:nl:vooropleiding:register:v1" xmlns:b="urn:nl:vooropleiding:basis:v1">
                <b:bedrijfsdocument><b:identificatiecodeBedrijfsdocument>%s</b:identificatiecodeBedrijfsdocument>
                <b:verzendendeInstantie>DUO</b:verzendendeInstantie><b:ontvangendeInstantie>99ZA</b:ontvangendeInstantie>
                <b:datumTijdBedrijfsdocument>2026-03-01T09:00:01Z</b:datumTijdBedrijfsdocument></b:bedrijfsdocument>
                <b:ontvangstBevestiging>J</b:ontvangstBevestiging></r:aanvragenVooropleiding_Response>
                """.formatted(code));
    }

    private static String fault(String code, String tekst) {
        return envelop(
                "<soap:Fault><faultcode>" + code + "</faultcode><faultstring>" + tekst + "</faultstring></soap:Fault>");
    }

    private static String envelop(String inhoud) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + inhoud
                + "</soap:Body></soap:Envelope>";
    }
}
