package nl.vooropleiding.sample.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens as different careers fill them, each with a picture and without a fault of accessibility. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchermenIT {

    private static final double GEDULD = 60_000;

    private Browser browser;
    private Server server;

    @BeforeAll
    void start() {
        browser = Browser.open();
        server = Server.product("schermen").with(Map.of()).start();
    }

    @AfterAll
    void stop() {
        server.close();
        browser.close();
    }

    @ParameterizedTest(name = "{0} {2}: {3} records")
    @CsvSource({
        "41104, administratie, mbo-met-keuzedelen,          4",
        "41107, administratie, mbo-en-hbo,                  3",
        "41118, administratie, vso-met-certificaat,         2",
        "41119, administratie, vavo-in-delen,               3",
        "41135, administratie, alle-graden,                 6",
        "41146, administratie, wat-niet-kan,                2",
        "52007, intake2,       zestig-records,             60",
    })
    void eenLoopbaanStaatErHelemaal(String nummer, String gebruiker, String naam, int records) {
        Sis sis = meldAan(nummer, gebruiker);

        assertThat(sis.records().first()).isVisible(geduldig());
        Assertions.assertThat(sis.records().count()).isEqualTo(records);
        sis.page().locator("#records .vo-uit").first().click();
        bekijk(sis, naam);
    }

    @Test
    void wieNietsHeeftZietDatErNietsBekendIs() {
        Sis sis = meldAan("41108", "administratie");

        assertThat(sis.page().getByText("Bij DUO is niets bekend").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(GEDULD));
        bekijk(sis, "niets-bekend");
    }

    /** What the register refuses says what to do; what filled the page is one click away; by hand stays by hand. */
    @Test
    void berichtenLatenZienWatErGebeurdeEnWatTeDoen() {
        Sis sis = meldAan("41131", "administratie");
        Page pagina = sis.page();
        sis.openBerichten();
        Locator afgekeurd = pagina.locator("#berichten tbody").filter(metTekst("Afgekeurd"));
        ververstTot(pagina, afgekeurd);
        afgekeurd.locator("[data-vo-haal]").first().click();
        assertThat(afgekeurd.getByText("Wat te doen:")).isVisible();
        assertThat(afgekeurd.getByText("Controleer de geboortedatum op het identiteitsbewijs"))
                .isVisible();
        assertThat(afgekeurd.locator("tr.vo-genoemd").filter(metTekst("Geboortedatum")))
                .containsText("09-09-2008");
        Assertions.assertThat(pagina.content()).as("geen heel nummer").doesNotContainPattern("(?<![0-9])9999[0-9]{5}");
        bekijk(sis, "berichten-afgekeurd");

        sis = meldAan("41106", "administratie");
        pagina = sis.page();
        assertThat(sis.records().first()).isVisible(geduldig());
        sis.link("Het bericht waar dit uit komt").click();
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .containsText("Aanvragen vooropleiding");
        bekijk(sis, "bericht");
        sis.link("Naar alle berichten").click();
        sis.link("Abonnement wijzigen").click();
        pagina.getByLabel("Beëindigen").check();
        sis.knop("Vastleggen").click();
        assertThat(pagina.getByText("Zeg waarom")).isVisible();
        bekijk(sis, "abonnement-wijzigen");
        pagina.getByLabel("Beëindigen").check();
        pagina.getByLabel("Waarom?").fill("De ouders maken bezwaar");
        sis.knop("Vastleggen").click();
        assertThat(pagina.getByText("De wijziging is vastgelegd")).isVisible();
        assertThat(pagina.locator("#berichten tbody").first())
                .containsText("Wijzigen abonnement vooropleiding (beëindigen)");
        sis.openVooropleidingen();
        assertThat(pagina.getByText("Met de hand beëindigd door K. Bos")).isVisible();
    }

    /** With the switch off what is asked waits, visibly; it is blocked, let go and removed; with the switch on it goes. */
    @Test
    void eenSchakelaarDieUitStaatIsNietTeVergeten_enWatWachtIsTeSturen() {
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer2");
        Page pagina = beheer.page();
        pagina.navigate(
                server.uri("/vooropleiding-plugin/bron-verbinding.xhtml").toString());
        bekijk(beheer, "verbinding");
        pagina.locator("#reden-verzenden").fill("herfstvakantie");
        beheer.knop("Uitzetten").first().click();
        assertThat(pagina.getByText("De schakelaar is omgezet")).isVisible();
        assertThat(pagina.getByText("W. Kamphuis").last()).isVisible();
        bekijk(beheer, "verbinding-uit");

        new Sis(server, browser.newPage()).logIn("intake2").zoek("52001").registreerAanmelding();
        pagina.navigate(server.uri("/vooropleiding-plugin/bron-berichten.xhtml?status=WACHTRIJ&nummer=52001")
                .toString());
        Locator rijen = pagina.locator("#berichten tbody");
        ververstTot(pagina, rijen);
        assertThat(pagina.getByText("Verzenden staat uit: W. Kamphuis")).isVisible();
        Locator blokkeer = pagina.locator("[id='lijst:blokkeer']");
        assertThat(blokkeer).isDisabled();
        pagina.locator("input[name='bericht']").check();
        pagina.getByLabel("Reden").fill("eerst bellen");
        bekijk(beheer, "berichten-instelling");
        blokkeer.click();
        assertThat(pagina.getByText("1 van 1 berichten geblokkeerd")).isVisible();
        assertThat(rijen).containsText("Geblokkeerd door W. Kamphuis");
        pagina.locator("input[name='bericht']").check();
        beheer.knop("Deblokkeren").click();
        assertThat(pagina.getByText("1 van 1 berichten gedeblokkeerd")).isVisible();

        pagina.navigate(
                server.uri("/vooropleiding-plugin/bron-verbinding.xhtml").toString());
        pagina.locator("#reden-verzenden").fill("vakantie voorbij");
        beheer.knop("Aanzetten").first().click();
        pagina.navigate(server.uri("/vooropleiding-plugin/bron-berichten.xhtml?status=GOEDGEKEURD&nummer=52001"
                        + "&type=AANVRAGEN_VOOROPLEIDING")
                .toString());
        ververstTot(pagina, rijen);
        String gemeten = Http.get(server.uri("/metrics")).body();
        Assertions.assertThat(gemeten)
                .containsPattern("vooropleiding_wachtrij\\{[^}]*baan=\"hand\"[^}]*} 0")
                .containsPattern("vooropleiding_aanbiedingen_total\\{[^}]*afloop=\"bevestigd\"")
                .containsPattern("vooropleiding_standen_total\\{[^}]*uitwerking=\"gewijzigd\"")
                .doesNotContain("99999");
    }

    /** One row of inzage for each page and each export; none for who was refused. */
    @Test
    void eenGroepWordtEerstGeteldEnDanGevraagd() {
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer2");
        Page pagina = beheer.page();
        pagina.navigate(server.uri("/vooropleiding-plugin/bulk-opvragen.xhtml").toString());
        pagina.getByText("Nieuw plan").click();
        pagina.getByLabel("Waarom").fill("begin van het jaar");
        bekijk(beheer, "bulk-nieuw");
        beheer.knop("Plan maken").click();
        Locator plan = pagina.locator("#plan");
        // The page reads this part anew by itself.
        assertThat(plan).containsText("Wacht op u", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(plan).containsText("te vragen. Dat duurt ongeveer");
        bekijk(beheer, "bulk-plan");
        beheer.knop("Starten").click();
        assertThat(pagina.locator("#plan"))
                .containsText("Klaar", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        bekijk(beheer, "bulk-klaar");

        pagina.navigate(server.uri("/vooropleiding-plugin/bron-berichten.xhtml?wijze=BULK&sorteer=verzonden")
                .toString());
        assertThat(pagina.locator("#berichten th[aria-sort='ascending']")).hasText("Verzonden");
        assertThat(pagina.locator("#berichten tbody").first()).containsText("Bulk");
        pagina.getByText("Zoeken op BSN of onderwijsnummer").click();
        pagina.getByLabel("BSN of onderwijsnummer").fill("123");
        pagina.locator("[id='opnummer:doe']").click();
        assertThat(pagina.getByText("Dit is geen BSN of onderwijsnummer")).isVisible();
    }

    @Test
    void deVerbindingWordtGetestZonderIetsTeSturen() {
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer2");
        Page pagina = beheer.page();
        pagina.navigate(
                server.uri("/vooropleiding-plugin/bron-verbinding.xhtml").toString());
        beheer.knop("Verbinding testen").click();
        assertThat(pagina.getByText("De verbinding werkt")).isVisible();
        assertThat(pagina.getByText("00000099000000LEV000")).isVisible();
        bekijk(beheer, "verbinding-getest");
    }

    /** Last: whoever has ground is followed after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void watAfwijktVanHetDeelnemersysteemWachtOpEenMensEnIsDanHersteld() {
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer");
        Page pagina = beheer.page();
        String adres = server.uri("/vooropleiding-plugin/abonnementen.xhtml").toString();
        pagina.navigate(adres);
        if (!pagina.locator("#afstemming").textContent().contains("Wacht op u")) {
            beheer.knop("Nu vergelijken").click();
        }
        assertThat(pagina.locator("#afstemming")).containsText("Er gebeurt niets tot u beslist", binnen(60_000));
        pagina.getByText("Er is grond, maar geen abonnement").click();
        assertThat(pagina.locator("#wie tbody tr").first()).isVisible();
        bekijk(beheer, "abonnementen-plan");

        beheer.knop("Verschillen herstellen").click();
        assertThat(pagina.locator("#afstemming")).containsText("verschillen hersteld, klaar op", binnen(120_000));
        beheer.knop("Nu vergelijken").click();
        assertThat(pagina.locator("#afstemming")).containsText("alles klopt", binnen(60_000));
        pagina.navigate(adres);
        assertThat(pagina.locator("main")).containsText("antwoord van BRON");
        bekijk(beheer, "abonnementen-klopt");
    }

    private static LocatorAssertions.ContainsTextOptions binnen(double milliseconden) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(milliseconden);
    }

    @Test
    void elkeBlikIsEenRij() {
        Sis sis = meldAan("41112", "administratie");
        assertThat(sis.records().first()).isVisible(geduldig());
        String csv = sis.page()
                .locator("a[href*='vorm=csv']")
                .evaluate("a => a.href")
                .toString();
        Assertions.assertThat(sis.page().request().get(csv).status()).isEqualTo(200);
        sis.openBerichten();
        String adres = sis.page().url();

        Sis docent = new Sis(server, browser.newPage()).logIn("docent");
        Assertions.assertThat(docent.page().navigate(adres).status()).isEqualTo(403);
        Assertions.assertThat(docent.page().request().get(csv).status()).isEqualTo(403);

        Page privacy = new Sis(server, browser.newPage()).logIn("privacy").page();
        privacy.navigate(server.uri("/vooropleiding-plugin/inzage.xhtml").toString());
        privacy.getByLabel("Deelnemer").first().fill("41112");
        privacy.keyboard().press("Enter");
        Locator rijen = privacy.locator("table tbody tr");
        assertThat(rijen.filter(metTekst("BRON-berichten bekeken"))).hasCount(1);
        assertThat(rijen.filter(metTekst("CSV"))).hasCount(1);
        assertThat(rijen.filter(metTekst("R. Kramer"))).hasCount(0);
        assertThat(rijen.filter(metTekst("docent"))).hasCount(0);
    }

    private Sis meldAan(String nummer, String gebruiker) {
        Sis sis = new Sis(server, browser.newPage()).logIn(gebruiker).zoek(nummer);
        sis.registreerAanmelding();
        sis.openVooropleidingen();
        return sis;
    }

    private static void bekijk(Sis sis, String naam) {
        Locator loopbaan = sis.page().locator("#loopbaan");
        if (loopbaan.count() > 0) {
            loopbaan.first().scrollIntoViewIfNeeded();
            assertThat(sis.page().locator("#loopbaan .vis-item").first()).isVisible();
        }
        Browser.picture(sis.page(), "scherm-" + naam);
        Accessibility.check(sis.page());
    }

    private static void ververstTot(Page pagina, Locator wat) {
        long einde = System.nanoTime() + (long) (GEDULD * 1_000_000);
        while (wat.count() == 0 && System.nanoTime() < einde) {
            pagina.waitForTimeout(500);
            pagina.reload();
        }
        assertThat(wat).hasCount(1);
    }

    private static Locator.FilterOptions metTekst(String tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }

    private static LocatorAssertions.IsVisibleOptions geduldig() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(GEDULD);
    }
}
