package nl.vooropleiding.plugin.bron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.plugin.bron.AanbodMislukt.Afloop;
import nl.vooropleiding.plugin.bron.Register.Aanbod;
import nl.vooropleiding.plugin.bron.contract.basis.Bedrijfsdocument;
import nl.vooropleiding.plugin.bron.contract.basis.Bevestiging;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Signed messages to a register in the hands of the test: over http, and over https where both show a certificate. */
class OndertekendVerkeerTest {

    private static final String CODE = "22222222-2222-4222-8222-222222222222";
    private static final Clock KLOK = Clock.systemUTC();

    private final Map<String, String> sleutels = Proefsleutels.instellingen(Proefsleutels.LEVERANCIER);
    private HttpServer server;
    private String waar;
    private volatile byte[] vraag;
    private Function<Adressering, byte[]> antwoord = a -> bevestiging(a, Proefsleutels.REGISTER);

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void deVraagIsOndertekendVoorDeSchoolEnDeBevestigingTelt() throws Exception {
        assertThatCode(() -> over("http").bied(aanbod())).doesNotThrowAnyException();

        Envelop gekregen = Envelop.lees(vraag);
        assertThat(Oin.van(new Handtekeningcontrole(Proefsleutels.vertrouwen(), Instant.now()).controleer(gekregen)))
                .contains(Proefsleutels.OIN_LEVERANCIER);
        assertThat(gekregen.adressering().van()).isEqualTo(Proefsleutels.OIN_SCHOOL);
    }

    @ParameterizedTest(name = "ondertekend door {0}")
    @CsvSource({"ander", "zonder-oin", "zelfgemaakt", "verlopen", "leverancier"})
    void watEenAnderBevestigtTeltNiet(String wie) {
        antwoord = a -> bevestiging(a, wie);

        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void zonderHandtekeningTeltNiets() {
        antwoord = a -> Xml.schrijf(bevestiging(a));
        mislukt(Afloop.HEELBAAR);
        antwoord = a -> Xml.schrijf(Envelop.fout(Optional.of(a.antwoord()), new BronFout(Foutcode.DK0002)));
        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void eenFaultVanHetRegisterZelfTeltWel() {
        antwoord = a -> ondertekend(
                Envelop.fout(Optional.of(a.antwoord()), new BronFout(Foutcode.EK0031)), Proefsleutels.REGISTER);

        mislukt(Afloop.DEFINITIEF);
    }

    @Test
    void deBevestigingVanEenAndereVraagTeltNiet() {
        antwoord = a -> bevestiging(
                Adressering.vraag(a.naar(), a.van(), Operatie.AANVRAGEN_VOOROPLEIDING), Proefsleutels.REGISTER);

        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void eenBevestigingHoeftZelfGeenMessageIdTeHebben() {
        antwoord = a -> ondertekend(zonder(bevestiging(a), "MessageID"), Proefsleutels.REGISTER);

        assertThatCode(() -> over("http").bied(aanbod())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "zonder {0}")
    @CsvSource({"RelatesTo", "From", "To"})
    void watNietZegtWaarHetBijHoortTeltNiet(String header) {
        antwoord = a -> ondertekend(zonder(bevestiging(a), header), Proefsleutels.REGISTER);

        mislukt(Afloop.HEELBAAR);
    }

    @Test
    void overHttpsLatenBeideKantenZienWieZeZijn() throws Exception {
        SoapRegister register = over("https");

        assertThatCode(() -> register.bied(aanbod())).doesNotThrowAnyException();
    }

    @Test
    void watHetRegisterNietVertrouwtKomtDeLijnNietOp() {
        sleutels.putAll(Proefsleutels.instellingen(Proefsleutels.ZELFGEMAAKT));

        assertThatThrownBy(() -> over("https").bied(aanbod())).isInstanceOfSatisfying(AanbodMislukt.class, e -> {
            assertThat(e.afloop()).isEqualTo(Afloop.HEELBAAR);
            assertThat(vraag).isNull();
        });
    }

    @Test
    void deSleutelVanEenSchoolDieNietKanHoudtAlleenDieSchoolTegen() {
        sleutels.put("vooropleiding.bron." + Proefsleutels.OIN_SCHOOL + ".sleutelbestand", "/bestaat/niet.p12");

        assertThatThrownBy(() -> over("http").bied(aanbod())).isInstanceOfSatisfying(AanbodMislukt.class, e -> {
            assertThat(e.afloop()).isEqualTo(Afloop.DEFINITIEF);
            assertThat(e.foutcode()).contains("DK0002");
        });
    }

    @Test
    void deProefToontDeAndereKant() throws Exception {
        Verbindingsproef.Uitslag uitslag = doe(proef("https", "contract"), Proefsleutels.OIN_SCHOOL);

        assertThat(uitslag.gelukt()).as(uitslag.melding()).isTrue();
        assertThat(uitslag.oin()).contains(Proefsleutels.OIN_REGISTER);
        assertThat(uitslag.geldigTot()).isPresent();
        assertThat(uitslag.duur()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(5));
        assertThat(vraag).as("geen bericht").isNull();
        assertThat(doe(proef("http", "contract"), "").gelukt()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "weg,       neemt niemand op",
        "traag,     niet binnen 1 seconden",
        "druppelt,  niet binnen 1 seconden",
        "404,       HTTP 404",
        "iets,      geen register",
        "zelfgemaakt, een van beide certificaten",
        "verlopen,  een van beide certificaten",
        "elders,    heet anders dan in zijn certificaat",
        "ander,     is niet van het register",
    })
    void deProefZegtWatErMisIs(String hoe, String melding) throws Exception {
        boolean beveiligd = Files.exists(Proefsleutels.bestand(hoe));
        Verbindingsproef proef = proef(beveiligd ? hoe : "http", beveiligd ? "contract" : hoe);
        if (hoe.equals("weg")) {
            server.stop(0);
        }

        Verbindingsproef.Uitslag uitslag = doe(proef, "");

        assertThat(uitslag.gelukt()).isFalse();
        assertThat(uitslag.melding()).contains(melding);
        assertThat(uitslag.duur()).isLessThan(Duration.ofSeconds(4));
    }

    private void mislukt(Afloop afloop) {
        assertThatThrownBy(() -> over("http").bied(aanbod()))
                .isInstanceOfSatisfying(
                        AanbodMislukt.class, e -> assertThat(e.afloop()).isEqualTo(afloop));
    }

    private SoapRegister over(String schema) throws Exception {
        start(schema, this::neemAan);
        Sleutelkast kast = Proefsleutels.kast(sleutels, "PROEF", KLOK);
        RegisterAdres adres = adres(schema, kast, "5");
        return new SoapRegister(adres, kast, new Httplijn(adres, kast), KLOK);
    }

    private Verbindingsproef proef(String schema, String hoe) throws Exception {
        start(schema, uitwisseling -> toon(uitwisseling, hoe));
        Sleutelkast kast = Proefsleutels.kast(new HashMap<>(sleutels), "PROEF", KLOK);
        RegisterAdres adres = adres(schema, kast, hoe.equals("contract") ? "5" : "1");
        return new Verbindingsproef(adres, new Httplijn(adres, kast));
    }

    private Verbindingsproef.Uitslag doe(Verbindingsproef proef, String oin) {
        return proef.doe(waar, oin);
    }

    private RegisterAdres adres(String schema, Sleutelkast kast, String timeout) {
        waar = (schema.equals("http") ? "http" : "https") + "://localhost:"
                + server.getAddress().getPort() + "/register";
        return new RegisterAdres(
                new Omgeving("PROEF"), Optional.of(waar), Optional.of(Proefsleutels.OIN_REGISTER), timeout, kast);
    }

    /** @param schema {@code http}, {@code https}, or https with the key of this name */
    private void start(String schema, HttpHandler werk) throws Exception {
        stop();
        vraag = null;
        InetSocketAddress plek = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = schema.equals("http") ? HttpServer.create(plek, 0) : beveiligd(plek, schema);
        server.createContext("/register", werk);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private static HttpsServer beveiligd(InetSocketAddress plek, String schema) throws Exception {
        Identiteit wie = Proefsleutels.identiteit(schema.equals("https") ? Proefsleutels.REGISTER : schema);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(wie.sleutelbeheer(), Proefsleutels.vertrouwen().vertrouwensbeheer(), null);
        HttpsServer https = HttpsServer.create(plek, 0);
        https.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters eisen) {
                SSLParameters wederzijds = context.getDefaultSSLParameters();
                wederzijds.setNeedClientAuth(true);
                eisen.setSSLParameters(wederzijds);
            }
        });
        return https;
    }

    private void neemAan(HttpExchange uitwisseling) throws IOException {
        vraag = uitwisseling.getRequestBody().readAllBytes();
        try {
            stuur(uitwisseling, 200, antwoord.apply(Envelop.lees(vraag).adressering()));
        } catch (BronFout e) {
            throw new IOException(e);
        }
    }

    private static void toon(HttpExchange uitwisseling, String hoe) throws IOException {
        if (!uitwisseling.getRequestURI().toString().equals("/register?wsdl")) {
            throw new IOException("Alleen naar het contract wordt gevraagd");
        }
        try {
            if (hoe.equals("traag")) {
                Thread.sleep(3000);
            }
            if (hoe.equals("druppelt")) {
                uitwisseling.sendResponseHeaders(200, 0);
                for (int i = 0; i < 30; i++) {
                    uitwisseling.getResponseBody().write('x');
                    uitwisseling.getResponseBody().flush();
                    Thread.sleep(100);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean contract = hoe.equals("contract");
        stuur(
                uitwisseling,
                hoe.equals("404") ? 404 : 200,
                (contract ? "<wsdl:definitions/>" : "<html/>").getBytes(StandardCharsets.UTF_8));
    }

    private static void stuur(HttpExchange uitwisseling, int status, byte[] inhoud) throws IOException {
        uitwisseling.sendResponseHeaders(status, inhoud.length);
        uitwisseling.getResponseBody().write(inhoud);
        uitwisseling.close();
    }

    private static byte[] bevestiging(Adressering vraag, String wie) {
        return ondertekend(bevestiging(vraag), wie);
    }

    private static byte[] ondertekend(Document envelop, String wie) {
        return Ondertekening.onderteken(envelop, Proefsleutels.identiteit(wie), Instant.now());
    }

    private static Document zonder(Document envelop, String header) {
        Node weg =
                envelop.getElementsByTagNameNS(Adressering.NAAMRUIMTE, header).item(0);
        weg.getParentNode().removeChild(weg);
        return envelop;
    }

    private static Document bevestiging(Adressering vraag) {
        Bedrijfsdocument document = new Bedrijfsdocument();
        document.setIdentificatiecodeBedrijfsdocument(CODE);
        document.setVerzendendeInstantie("DUO");
        document.setOntvangendeInstantie("99ZA");
        document.setDatumTijdBedrijfsdocument(Instant.parse("2026-03-01T09:00:01Z"));
        Bevestiging bevestiging = new Bevestiging();
        bevestiging.setBedrijfsdocument(document);
        bevestiging.setOntvangstBevestiging("J");
        return Envelop.maak(vraag.antwoord(), Inhoud.bevestiging(Operatie.AANVRAGEN_VOOROPLEIDING, bevestiging));
    }

    private Aanbod aanbod() {
        byte[] inhoud = Verzoeken.vooropleiding(
                new Verzoeken.Kop(CODE, "99ZA", Instant.parse("2026-03-01T09:00:00Z")),
                PersoonsgebondenNummer.van("999990007"));
        return new Aanbod(Operatie.AANVRAGEN_VOOROPLEIDING, CODE, inhoud, Proefsleutels.OIN_SCHOOL, waar);
    }
}
