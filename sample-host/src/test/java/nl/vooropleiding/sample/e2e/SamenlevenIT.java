package nl.vooropleiding.sample.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vooropleiding.sample.war.TestWar;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Host and plugins live together: each keeps to the contract, and whatever a plugin does, the host goes on. One server;
 * faults come and go by deploying into it.
 */
class SamenlevenIT {

    private static final String PLUGIN = "vooropleiding-plugin";
    private static final String ZIEN = "Abonnement vooropleiding";
    private static final long BUDGET_MS = 500;
    private static final int METINGEN = 15;

    private static Server server;
    private static Bezoeker intake;
    private static String johanna;
    /** Not a student of the intake employee's own college. */
    private static String fatima;

    @BeforeAll
    static void start() {
        server = Server.product("samenleven")
                .deploying(TestWar.CONTRACT_RUNNER.bestand())
                .start();
        intake = new Bezoeker(server).logIn("intake");
        johanna = wie(intake, "41174").get("deelnemer");
        Bezoeker administratie = new Bezoeker(server).logIn("administratie");
        fatima = wie(administratie, "41102").get("deelnemer");
        // Now something is kept about her: that she was looked at.
        assertThat(administratie.open(vooropleidingen(fatima)).statusCode()).isEqualTo(200);
    }

    @AfterAll
    static void eind() {
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> deHostHoudtZijnKantVanHetContract() {
        Bezoeker administratie = new Bezoeker(server).logIn("administratie");
        Map<String, String> wie = wie(administratie, "41102");
        String zonder = wie(new Bezoeker(server).logIn("docent"), "41102").get("gebruiker");
        return proeven(
                administratie,
                "/contract-runner/host?recht=vooropleiding.inzien&plugin=vooropleiding&instelling="
                        + wie.get("instelling") + "&deelnemer=" + wie.get("deelnemer") + "&gebruiker="
                        + wie.get("gebruiker")
                        + "&zonder=" + zonder);
    }

    @TestFactory
    Stream<DynamicTest> dePluginHoudtZijnKantVanHetContract() {
        Bezoeker administratie = new Bezoeker(server).logIn("administratie");
        Map<String, String> wie = wie(administratie, "41102");
        String zonder = wie(new Bezoeker(server).logIn("docent"), "41102").get("gebruiker");
        String privacy = wie(new Bezoeker(server).logIn("privacy"), "41102").get("gebruiker");
        return proeven(
                administratie,
                "/contract-runner/plugin?plugin=vooropleiding&instelling=" + wie.get("instelling")
                        + "&deelnemer=" + wie.get("deelnemer") + "&gebruiker=" + wie.get("gebruiker") + "&zonder="
                        + zonder
                        + "&privacy=" + privacy);
    }

    @TestFactory
    Stream<DynamicTest> deLuisteraarVanDeHostHoudtZichAanHetContract() {
        Bezoeker administratie = new Bezoeker(server).logIn("administratie");
        Map<String, String> wie = wie(administratie, "41102");
        return proeven(
                administratie,
                "/contract-runner/uitbreiding?applicatie=sample-host&instelling=" + wie.get("instelling"));
    }

    @Test
    void zonderPluginStaatErEenTegelEnDaarnaIsAllesTerug() {
        long met = mediaan(intake, personalia());
        assertThat(intake.open(personalia()).body()).contains(ZIEN);

        deploy(PLUGIN, null);
        try {
            long zonder = mediaan(intake, personalia());
            for (String pagina : paginas()) {
                HttpResponse<String> antwoord = intake.open(pagina);
                assertThat(antwoord.statusCode()).as(pagina).isEqualTo(200);
            }
            assertThat(intake.open(personalia()).body()).contains("niet geïnstalleerd");
            assertThat(zonder - met)
                    .as("ms meer zonder dan met plugin (%d)", met)
                    .isLessThan(BUDGET_MS);
            System.out.printf(
                    "Figuur: Personalia met plugin %d ms, zonder %d ms (mediaan van %d)%n", met, zonder, METINGEN);
        } finally {
            deploy(PLUGIN, Artifacts.pluginWar());
        }
        assertThat(intake.open(personalia()).body()).contains(ZIEN).doesNotContain("niet geïnstalleerd");
        assertThat(intake.open(vooropleidingen(johanna)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SLECHT_GOOIT, true",
        "SLECHT_STUK, true",
        "SLECHT_MIST, true",
        "SLECHT_NIEUW, true",
        "SLECHT_EIGENWIJS, true",
        "SLECHT_START, false",
    })
    void naastEenSlechtePluginBlijftDeKaartHeel(TestWar slecht, boolean wordtUitgerold) {
        String naam = slecht.bestand().getFileName().toString().replace(".war", "");
        String uitslag = deploy(naam, slecht.bestand());
        try {
            assertThat(uitslag.startsWith("OK")).isEqualTo(wordtUitgerold);
            for (String pagina : paginas()) {
                HttpResponse<String> antwoord = intake.open(pagina);
                assertThat(antwoord.statusCode()).as(pagina).isEqualTo(200);
            }
            assertThat(intake.open(personalia()).body()).contains(ZIEN);
            assertThat(new Bezoeker(server)
                            .logIn("beheer")
                            .open("/sample-host/beheer/plugins.xhtml")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            deploy(naam, null);
        }
    }

    @Test
    void vierhonderdHangendeAanroepenHoudenDeHostNietOp() throws Exception {
        long gewoon = mediaan(intake, personalia());
        deploy("slecht-doof", TestWar.SLECHT_DOOF.bestand());
        ExecutorService drukte = Executors.newFixedThreadPool(40);
        try {
            List<Future<Integer>> aanvragen = IntStream.range(0, 400)
                    .mapToObj(i -> drukte.submit(() -> intake.open(personalia()).statusCode()))
                    .toList();
            for (Future<Integer> aanvraag : aanvragen) {
                assertThat(aanvraag.get()).isEqualTo(200);
            }
            long daarna = mediaan(intake, personalia());
            assertThat(daarna - gewoon)
                    .as("ms meer naast de dove plugin (%d)", gewoon)
                    .isLessThan(BUDGET_MS);
            assertThat(intake.open(personalia()).body()).contains(ZIEN);
            System.out.printf(
                    "Figuur: Personalia %d ms, naast een plugin die hangt %d ms (mediaan van %d, na 400 aanvragen)%n",
                    gewoon, daarna, METINGEN);
        } finally {
            drukte.shutdownNow();
            deploy("slecht-doof", null);
        }
    }

    @Test
    void dePluginWerktDoorAlsDeHostOpnieuwWordtUitgerold() {
        deploy("sample-host", null);
        try {
            assertThat(Http.get(server.uri(vooropleidingen(johanna))).statusCode())
                    .isEqualTo(503);
            assertThat(Http.get(server.uri("/vooropleiding-plugin/bron/ontvangst?wsdl"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Http.get(server.uri("/health/ready")).statusCode())
                    .as("zonder host niet gereed")
                    .isEqualTo(503);
        } finally {
            deploy("sample-host", Artifacts.hostWar());
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Http.get(server.uri("/sample-host/")).statusCode() == 200);
        intake = new Bezoeker(server).logIn("intake");
        HttpResponse<String> pagina = intake.open(vooropleidingen(johanna));
        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body()).contains("Johanna Palm");
        assertThat(Http.get(server.uri("/health/ready")).statusCode()).isEqualTo(200);
    }

    @Test
    void watIemandNietMagZienStaatNergens() {
        HttpResponse<String> vanEenAnder = intake.open(vooropleidingen(fatima));
        assertThat(vanEenAnder.statusCode()).isEqualTo(403);
        assertThat(vanEenAnder.body()).contains("Afmelden").doesNotContain("Amrani", "41102");

        HttpResponse<String> onbekend = intake.open(vooropleidingen("999999999"));
        assertThat(onbekend.statusCode()).isEqualTo(403);

        HttpResponse<String> docent = new Bezoeker(server).logIn("docent").open(vooropleidingen(johanna));
        assertThat(docent.statusCode()).isEqualTo(403);
        assertThat(docent.body()).doesNotContain("Palm", "41174");
    }

    @Test
    void wieBijDeHostAfmeldtIsDatBijDePluginOok() {
        Bezoeker tijdelijk = new Bezoeker(server).logIn("intake");
        assertThat(tijdelijk.open(vooropleidingen(johanna)).body()).contains("Johanna Palm");

        tijdelijk.logUit();

        HttpResponse<String> daarna = tijdelijk.open(vooropleidingen(johanna));
        assertThat(daarna.uri().getPath()).startsWith("/sample-host/");
        assertThat(daarna.body()).contains("Wachtwoord").doesNotContain("Palm");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"intake", "administratie", "docent", "beheer", "privacy"})
    void elkePaginaIsVoorIedereenTeGebruiken(String gebruiker) {
        try (Browser browser = Browser.open()) {
            Set<String> gezien = new Rondgang(server, browser.newPage(), gebruiker)
                    .vanaf(Stream.concat(
                                    paginas().stream(),
                                    Stream.of(
                                            vooropleidingen(fatima),
                                            "/sample-host/bestaat-niet.xhtml",
                                            "/vooropleiding-plugin/bestaat-niet.xhtml"))
                            .toList());
            assertThat(gezien).hasSizeGreaterThan(8);
        }
    }

    private static List<String> paginas() {
        return List.of(
                "/sample-host/",
                "/sample-host/zoeken/index.xhtml?zoek=pal",
                "/sample-host/deelnemer/kaart.xhtml?deelnemer=" + johanna,
                personalia(),
                "/sample-host/deelnemer/verbintenissen.xhtml?deelnemer=" + johanna);
    }

    private static String personalia() {
        return "/sample-host/deelnemer/personalia.xhtml?deelnemer=" + johanna;
    }

    private static String vooropleidingen(String deelnemer) {
        return "/vooropleiding-plugin/vooropleidingen-duo.xhtml?deelnemer=" + deelnemer;
    }

    /** In milliseconds, after one request that does not count. */
    private static long mediaan(Bezoeker bezoeker, String pad) {
        bezoeker.open(pad);
        long[] tijden = new long[METINGEN];
        for (int i = 0; i < METINGEN; i++) {
            long begin = System.nanoTime();
            assertThat(bezoeker.open(pad).statusCode()).isEqualTo(200);
            tijden[i] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(tijden);
        return tijden[METINGEN / 2];
    }

    private static Map<String, String> wie(Bezoeker bezoeker, String nummer) {
        HttpResponse<String> antwoord = runner(bezoeker, "/contract-runner/wie?plugin=vooropleiding&nummer=" + nummer);
        return antwoord.body()
                .lines()
                .map(regel -> regel.split("=", 2))
                .filter(paar -> paar.length == 2)
                .collect(Collectors.toMap(paar -> paar[0], paar -> paar[1]));
    }

    private static Stream<DynamicTest> proeven(Bezoeker bezoeker, String pad) {
        List<String> regels = runner(bezoeker, pad).body().lines().toList();
        assertThat(regels).hasSizeGreaterThan(5);
        return regels.stream()
                .map(regel -> DynamicTest.dynamicTest(regel.replaceFirst("^(OK|FOUT) ", ""), () -> assertThat(regel)
                        .startsWith("OK")));
    }

    private static HttpResponse<String> runner(Bezoeker bezoeker, String pad) {
        return Http.send(HttpRequest.newBuilder(server.uri(pad))
                .header("X-Host-Cookie", bezoeker.koekjes())
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String deploy(String naam, Path bestand) {
        String pad = "/contract-runner/deploy?naam=" + naam
                + (bestand == null ? "" : "&bestand=" + bestand.toAbsolutePath());
        return Http.post(server.uri(pad), "text/plain", "").body();
    }
}
