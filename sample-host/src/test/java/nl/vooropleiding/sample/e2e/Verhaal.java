package nl.vooropleiding.sample.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The story the product must carry, as the intake employee lives it: a student applies, the register answers, the card
 * shows it; the power fails, and everything is still there. Each database plays it.
 */
abstract class Verhaal {

    private static final String JOHANNA = "41174";
    private static final double GEDULD = 60_000;

    private final String naam;

    Verhaal(String naam) {
        this.naam = naam;
    }

    void speel(Map<String, String> instellingen) {
        try (Browser browser = Browser.open();
                Server server = Server.product(naam).with(instellingen).start()) {
            Simulator register = new Simulator(server);
            Sis intake = new Sis(server, browser.newPage()).logIn("intake").zoek(JOHANNA);
            kijk(intake, "deelnemerkaart");

            intake.registreerAanmelding("Bui 1-2 BI2 25503 BOL Ver (25503_2OL16)");
            kijk(intake, "verbintenissen");
            intake.openVooropleidingen();
            assertThat(intake.records()).hasCount(2, geduldig());
            assertThat(intake.records()).containsText(new String[] {"Deelname mbo", "Deelname vo"});
            assertThat(intake.page().getByText("Actief").first()).isVisible();
            kijk(intake, "vooropleidingen-duo-eerste-antwoord");

            register.wijzig(JOHANNA, "mock-up");
            wachtOpRecords(intake, 6);
            intake.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Diploma vavo"))
                    .or(intake.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Diploma vo")))
                    .first()
                    .click();
            assertThat(intake.page().getByText("Nederlandse taal en literatuur"))
                    .isVisible();
            kiesKolommen(intake);
            kijkNaarDuiding(intake);
            kijk(intake, "vooropleidingen-duo");
            neemMee(intake);
            neemOver(intake);
            vraagOpnieuw(intake);
            ziet(intake);
            kijkBijDeSchool(intake);
            kijkNaarAanmelders(intake);

            intake.openPersonalia();
            assertThat(intake.page().getByText("Abonnement vooropleiding").first())
                    .isVisible();
            assertThat(intake.page().getByText("Actief").first()).isVisible();
            kijk(intake, "personalia");

            HttpResponse<String> bevestigd = register.stuur(laatsteStand());
            server.kill9();
            assertThat(bevestigd.statusCode()).as(bevestigd.body()).isEqualTo(200);
            assertThat(bevestigd.body()).contains("ontvangstBevestiging");

            server.start();
            Sis terug = new Sis(server, browser.newPage()).logIn("intake").zoek(JOHANNA);
            terug.openVooropleidingen();
            wachtOpRecords(terug, 1);
            assertThat(terug.records()).containsText("Deelname ho");
            assertThat(server.log()).as("geen nummer in het logboek").doesNotContain("999990007");
        }
    }

    abstract void eenStudentMeldtZichAan();

    /** A column that is asked for stays, also after the page is opened again; and a kind alone is shown by its name. */
    private static void kiesKolommen(Sis intake) {
        Page pagina = intake.page();
        Locator resultaat = pagina.locator("#records th[data-vo-kolom='resultaat']");
        assertThat(resultaat).isHidden();
        pagina.locator("[data-vo-kolommen] summary").click();
        pagina.getByLabel("Datum resultaat").check();
        pagina.getByLabel("BRIN - Omschrijving").uncheck();
        pagina.reload();
        assertThat(resultaat).isVisible();
        assertThat(pagina.locator("#records th[data-vo-kolom='brinOmschrijving']"))
                .isHidden();
        pagina.locator("[data-vo-filter]").selectOption("Diploma vo");
        assertThat(pagina.locator("#records tbody:visible")).hasCount(1);
        pagina.evaluate("localStorage.removeItem('vooropleiding.kolommen')");
        pagina.reload();
        assertThat(resultaat).isHidden();
    }

    /** What the records mean, on the same page: the advice with its evidence, the career, and what changed. */
    private static void kijkNaarDuiding(Sis intake) {
        Locator pagina = intake.page().locator("main");
        assertThat(pagina.locator(".vo-niveaus > li")).hasCount(5);
        assertThat(pagina.locator(".vo-niveaus > li").nth(2)).containsText("diploma mavo / vmbo-t, 2011");
        assertThat(pagina.getByText("06 havo")).isVisible();
        assertThat(pagina.locator("#wijzigingen")).containsText("Leerjaar: leeg 5");
        pagina.locator("#loopbaan").scrollIntoViewIfNeeded();
        assertThat(pagina.locator("#loopbaan .vis-item.vis-range")).hasCount(4);
        Locator tabel = pagina.locator("#loopbaan table");
        assertThat(tabel).isHidden();
        intake.page().evaluate("window.dispatchEvent(new Event('beforeprint'))");
        assertThat(tabel).isVisible();
        intake.page().evaluate("window.dispatchEvent(new Event('afterprint'))");
        assertThat(tabel).isHidden();
        pagina.locator(".vo-niveaus > li")
                .nth(1)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        assertThat(pagina.locator("tbody.vo-open").getByText("Telt mee voor").first())
                .isVisible();
    }

    /** The page as a file, in each of its forms. */
    private static void neemMee(Sis intake) {
        List<String> adressen = intake.page().locator("a[href*='vorm=']").all().stream()
                .map(link -> String.valueOf(link.evaluate("a => a.href")))
                .toList();
        assertThat(adressen).hasSize(3);
        for (String adres : adressen) {
            APIResponse bestand = intake.page().request().get(adres);
            assertThat(bestand.status()).isEqualTo(200);
            assertThat(bestand.headers().get("content-disposition")).contains("vooropleidingen-41174-");
            assertThat(bestand.body()).hasSizeGreaterThan(500);
        }
    }

    /** What the student declared stands beside what was delivered; a person takes over one record, and sees what changes. */
    private void neemOver(Sis intake) {
        Locator vergelijking = intake.page().locator("#vergelijken");
        Locator havo = vergelijking.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("havo, zonder"));
        assertThat(vergelijking.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("vmbo-tl, 2011")))
                .containsText("gelijk");
        assertThat(vergelijking.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("basisonderwijs")))
                .containsText("alleen hier");
        assertThat(havo).containsText("verschilt");
        havo.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Overnemen…"))
                .click();
        assertThat(intake.page().locator(".vo-overname tr").filter(new Locator.FilterOptions().setHasText("Jaar")))
                .containsText("2014");
        kijk(intake, "overnemen");
        intake.knop("Overnemen").click();
        assertThat(intake.page().getByText("De opgave is overgenomen")).isVisible();
        assertThat(vergelijking
                        .locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Diploma havo"))
                        .first())
                .containsText("gelijk");
    }

    /** On the host's own pages: the log that its listener writes, the opgave, the advice where the aanmelding is decided. */
    private void kijkBijDeSchool(Sis intake) {
        intake.zoek(JOHANNA);
        assertThat(intake.page().locator(".logboek li").first()).containsText("vooropleiding gewijzigd");
        assertThat(intake.page().locator(".logboek")).containsText("diploma behaald");
        assertThat(intake.page().locator(".logboek")).containsText("eerste levering");
        kijk(intake, "logboek");
        intake.link("Verbintenissen").first().click();
        intake.link("Intake").first().click();
        assertThat(intake.page().locator(".advies")).containsText("toelaatbaar");
        assertThat(intake.page().locator(".advies")).containsText("WEB art. 8.2.1");
        kijk(intake, "aanmelding-advies");
    }

    /** The start of the day: who applies, and one click to the card. */
    private void kijkNaarAanmelders(Sis intake) {
        intake.page()
                .locator("header, nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("deelnemer"))
                .first()
                .click();
        intake.link("Mijn aanmelders").first().click();
        Page pagina = intake.page();
        Locator johanna =
                pagina.locator("#aanmelders tbody tr").filter(new Locator.FilterOptions().setHasText(JOHANNA));
        assertThat(johanna).containsText("toelaatbaar");
        assertThat(pagina.locator("#aanmelders").getByText("nog niet gevraagd").first())
                .isVisible();
        kijk(intake, "mijn-aanmelders");
        pagina.locator(".vo-keuzes a")
                .filter(new Locator.FilterOptions().setHasText("toelaatbaar"))
                .click();
        assertThat(pagina.locator("#aanmelders tbody tr")).hasCount(1);
        johanna.getByRole(AriaRole.LINK).click();
        assertThat(intake.records()).hasCount(6);
    }

    /** Whoever has seen it is not told again, and the tab says so. */
    private static void ziet(Sis intake) {
        Locator nieuw = intake.page().locator("nav.vo-tabs .vo-nieuw").first();
        assertThat(nieuw).hasText("2 nieuw");
        intake.knop("Gezien").click();
        assertThat(intake.page().getByText("Gezien door u op").first()).isVisible();
        assertThat(intake.page().locator(".vo-nieuw")).hasCount(0);
    }

    /** So soon after an answer somebody has to say why. */
    private void vraagOpnieuw(Sis intake) {
        intake.knop("Nu opvragen").click();
        assertThat(intake.page().getByText("DUO antwoordde minder dan een kwartier geleden"))
                .isVisible();
        kijk(intake, "opnieuw-opvragen");
        intake.page().getByLabel("Waarom opnieuw?").fill("Zij heeft haar diploma laten zien");
        intake.knop("Nu opvragen").click();
        assertThat(intake.page().getByText("DUO wordt nu gevraagd")).isVisible();
    }

    private void kijk(Sis sis, String scherm) {
        Browser.picture(sis.page(), naam + "-" + scherm);
        Accessibility.check(sis.page());
    }

    /** The page of a stand that came by itself shows it when it is opened again. */
    private static void wachtOpRecords(Sis sis, int aantal) {
        long einde = System.nanoTime() + (long) (GEDULD * 1_000_000);
        while (sis.records().count() != aantal && System.nanoTime() < einde) {
            sis.page().waitForTimeout(500);
            sis.page().reload();
        }
        assertThat(sis.records()).hasCount(aantal);
    }

    private static LocatorAssertions.HasCountOptions geduldig() {
        return new LocatorAssertions.HasCountOptions().setTimeout(GEDULD);
    }

    static String laatsteStand() {
        try (InputStream in = Verhaal.class.getResourceAsStream("/e2e/laatste-stand.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{nu}", Instant.now().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
