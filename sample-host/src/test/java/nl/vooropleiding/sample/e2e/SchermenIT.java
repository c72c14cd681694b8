package nl.vooropleiding.sample.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
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
        server = Server.product("schermen").with("h2.bindAddress", "127.0.0.1");
        // So that a test can make something old.
        server.with("vooropleiding.db.url", databank()).start();
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
        assertThat(pagina.locator(".vo-stilstand")).containsText("Verzenden staat uit: W. Kamphuis");
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
        watNietDoorkomtStaatPerOorzaak(beheer);
        String gemeten = Http.get(server.uri("/metrics")).body();
        Assertions.assertThat(gemeten)
                .containsPattern("vooropleiding_wachtrij\\{[^}]*baan=\"hand\"[^}]*} 0")
                .containsPattern("vooropleiding_aanbiedingen_total\\{[^}]*afloop=\"bevestigd\"")
                .containsPattern("vooropleiding_standen_total\\{[^}]*uitwerking=\"gewijzigd\"")
                .doesNotContain("99999");
    }

    /** As if messages did not pass: together by cause, with what to do, and by a click at the messages. */
    private void watNietDoorkomtStaatPerOorzaak(Sis beheer) {
        Page pagina = beheer.page();
        String adres = server.uri("/vooropleiding-plugin/bron-verbinding.xhtml").toString();
        String van52001 = " where operatie is not null and richting = 'UIT' and deelnemer ="
                + " (select deelnemer from vpl_betrokkene where deelnemernummer = '52001')";
        pagina.navigate(adres);
        assertThat(pagina.locator("#storingen")).containsText("had een plek");
        maakOud("update vpl_bericht set status = 'STORING', melding = 'Geen antwoord binnen 20 s.'" + van52001
                + " and operatie = 'AANVRAGEN_VOOROPLEIDING'");
        maakOud("update vpl_bericht set status = 'QUARANTAINE', melding = 'Er loopt geen abonnement.'" + van52001
                + " and operatie = 'AANLEVEREN_IDENTIFICATIE_PERSOON'");
        try {
            pagina.navigate(adres);
            Locator rijen = pagina.locator("#storingen tbody tr");
            assertThat(rijen).hasCount(2);
            assertThat(rijen.filter(metTekst("Geen antwoord binnen 20 s."))).containsText("Bied het opnieuw aan");
            bekijk(beheer, "verbinding-storing");
            pastBijVierhonderdProcent(pagina, "verbinding");
            rijen.filter(metTekst("Geen antwoord binnen 20 s."))
                    .getByText("Openen")
                    .click();
            assertThat(pagina.getByText("Geen antwoord binnen 20 s.").first()).isVisible();
        } finally {
            maakOud("update vpl_bericht set status = 'GOEDGEKEURD', melding = null" + van52001);
        }
    }

    /** Not the ticked rows but all of the filter: a plan first, then the doing; and the list as a file, as it was chosen. */
    @Test
    void allesVanEenFilterGaatInEenKeer_enGaatMeeAlsBestand() {
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer2");
        Page pagina = beheer.page();
        schakel(beheer, "Uitzetten", "onderhoud in het weekend");
        // Somebody without a relation until now: not among those whom a bulk load asked for already.
        Sis intake = new Sis(server, browser.newPage()).logIn("intake2").zoek("52004");
        intake.registreerAanmelding();
        intake.openVooropleidingen();
        assertThat(intake.page().getByText("Verzenden naar BRON staat uit sinds"))
                .isVisible();
        assertThat(intake.page().getByText("onderhoud in het weekend")).isVisible();
        bekijk(intake, "vooropleidingen-stilstand");
        intake.page()
                .navigate(server.uri("/vooropleiding-plugin/mijn-aanmelders.xhtml")
                        .toString());
        assertThat(intake.page().getByText("Verzenden naar BRON staat uit sinds"))
                .isVisible();
        bekijk(intake, "aanmelders-stilstand");

        String lijst = server.uri("/vooropleiding-plugin/bron-berichten.xhtml?status=WACHTRIJ&richting=UIT")
                .toString();
        pagina.navigate(lijst);
        ververstTot(pagina, pagina.locator("#berichten tbody"));
        Locator blokkeer = pagina.locator("[id='lijst:blokkeer']");
        assertThat(blokkeer).isDisabled();
        pagina.locator("input[name='alles']").focus();
        pagina.keyboard().press("Space");
        assertThat(blokkeer).isEnabled();
        assertThat(pagina.locator("input[name='bericht']").first()).isDisabled();
        assertThat(pagina.getByText("alle berichten van dit filter gekozen")).isVisible();
        bekijk(beheer, "berichten-alles");
        blokkeer.click();
        assertThat(pagina.getByText("Zeg waarom")).isVisible();

        pagina.locator("input[name='alles']").check();
        pagina.getByLabel("Reden").fill("eerst overleg");
        blokkeer.click();
        Locator plan = pagina.locator("#plan");
        assertThat(plan).containsText("Wacht op u", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(plan).containsText("te blokkeren. Dat duurt ongeveer");
        assertThat(plan).containsText("Status: Wachtrij");
        bekijk(beheer, "berichtplan");
        pastBijVierhonderdProcent(pagina, "berichtplan");
        beheer.knop("Starten").focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#plan"))
                .containsText("Klaar", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        bekijk(beheer, "berichtplan-klaar");
        beheer.link("Naar BRON-berichten").click();
        assertThat(pagina.locator("#berichten")).containsText("Geblokkeerd door W. Kamphuis");

        kiesKolommenEnNeemMee(beheer, lijst);

        pagina.navigate(lijst + "&geblokkeerd=J");
        pagina.locator("input[name='alles']").check();
        pagina.getByLabel("Reden").fill("overleg is klaar");
        beheer.knop("Deblokkeren").click();
        beheer.knop("Starten").click(new Locator.ClickOptions().setTimeout(20_000));
        assertThat(pagina.locator("#plan"))
                .containsText("Klaar", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        schakel(beheer, "Aanzetten", "onderhoud klaar");
    }

    /** Made anew of what the host has now, for all of a filter; nothing was put right, so the register says no again. */
    @Test
    void watGeweigerdIsGaatVoorEenHeelFilterOpnieuw() {
        meldAan("41131", "administratie");
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer");
        Page pagina = beheer.page();
        String lijst = server.uri(
                        "/vooropleiding-plugin/bron-berichten.xhtml?nummer=41131&status=AFGEKEURD&richting=UIT")
                .toString();
        pagina.navigate(lijst);
        ververstTot(pagina, pagina.locator("#berichten tbody").first());
        pagina.locator("input[name='alles']").check();
        pagina.getByLabel("Reden").fill("de registers zijn bijgewerkt");
        beheer.knop("Opnieuw aanbieden").click();
        Locator plan = pagina.locator("#plan");
        assertThat(plan).containsText("Wacht op u", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        bekijk(beheer, "berichtplan-opnieuw");
        beheer.knop("Starten").click();
        assertThat(plan).containsText("Klaar", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        pagina.navigate(lijst + "&wijze=BULK");
        ververstTot(pagina, pagina.locator("#berichten tbody").first());
        assertThat(pagina.locator("#berichten tbody").first())
                .containsText("De geboortedatum komt niet overeen met het register");
    }

    private void kiesKolommenEnNeemMee(Sis beheer, String lijst) {
        Page pagina = beheer.page();
        pagina.navigate(lijst);
        Locator keuze = pagina.locator("[data-vo-kolommen='berichten']");
        keuze.locator("summary").click();
        keuze.getByLabel("Richting").check();
        keuze.getByLabel("Soort verzending").uncheck();
        bekijk(beheer, "berichten-kolommen");
        pagina.reload();
        assertThat(pagina.locator("#berichten th[data-vo-kolom='richting']")).isVisible();
        assertThat(pagina.locator("#berichten th[data-vo-kolom='wijze']")).isHidden();
        pastBijVierhonderdProcent(pagina, "berichten");

        pagina.locator("summary").filter(metTekst("Exporteren")).click();
        bekijk(beheer, "berichten-exporteren");
        String csv = haal(pagina, "CSV, gekozen kolommen");
        Assertions.assertThat(csv)
                .startsWith("\ufeffStatus;Berichttype;Richting;Deelnemernummer;Naam;Organisatie-eenheid;Verzonden")
                .contains("52004")
                .contains("Geblokkeerd door W. Kamphuis")
                .doesNotContain("Soort verzending")
                .doesNotContainPattern("(?<![0-9])9999[0-9]{5}");
        Assertions.assertThat(haal(pagina, "CSV, alle kolommen")).contains("Soort verzending", "Locatie", "Gemaakt");
        Assertions.assertThat(haal(pagina, "Excel (XLSX), alle kolommen")).startsWith("PK");
    }

    private static String haal(Page pagina, String link) {
        String adres = pagina.locator("a[href*='vorm=']")
                .filter(metTekst(link))
                .evaluate("a => a.href")
                .toString();
        APIResponse antwoord = pagina.request().get(adres);
        Assertions.assertThat(antwoord.status()).isEqualTo(200);
        return antwoord.text();
    }

    private void schakel(Sis beheer, String knop, String reden) {
        Page pagina = beheer.page();
        pagina.navigate(
                server.uri("/vooropleiding-plugin/bron-verbinding.xhtml").toString());
        pagina.locator("#reden-verzenden").fill(reden);
        beheer.knop(knop).first().click();
        assertThat(pagina.getByText("De schakelaar is omgezet")).isVisible();
    }

    private static void pastBijVierhonderdProcent(Page pagina, String naam) {
        pagina.setViewportSize(320, 900);
        Browser.picture(pagina, "scherm-" + naam + "-400procent");
        Assertions.assertThat(
                        pagina.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("beeldpunten die opzij uitsteken bij 400 %%")
                .isEqualTo(0);
        pagina.setViewportSize(1280, 900);
    }

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

    /** First what would go, then that and nothing else; each night only after somebody agreed. */
    @Test
    void watWegMagStaatErVoordatHetWeggaat() {
        Sis sis = meldAan("41109", "administratie");
        assertThat(sis.records().first()).isVisible(geduldig());
        maakOud("update vpl_bericht set inhoud_sinds = inhoud_sinds - 8000000000000 where status = 'GOEDGEKEURD'");

        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer");
        Page pagina = beheer.page();
        pagina.navigate(server.uri("/vooropleiding-plugin/bewaren.xhtml").toString());
        Locator inhoud = pagina.locator("tr").filter(metTekst("Inhoud van berichten"));
        assertThat(inhoud).containsText("90 dagen");
        assertThat(inhoud.locator(".vo-let-op")).hasText(Pattern.compile("[1-9][0-9]*"));
        assertThat(pagina.getByText("wacht op akkoord")).isVisible();
        bekijk(beheer, "bewaren-proef");

        // By keyboard alone: tick, then do it.
        pagina.getByLabel("Ik heb gezien wat er weggaat").focus();
        pagina.keyboard().press("Space");
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Het opruimen is begonnen")).isVisible();
        Locator log = pagina.locator("#log");
        assertThat(log).containsText("inhoud van berichten, na 90 dagen", langzaam());
        assertThat(log).containsText("klaar", langzaam());
        pagina.reload();
        assertThat(inhoud.locator(".vo-let-op")).hasCount(0);
        beheer.knop("Akkoord, doe dit elke nacht").click();
        assertThat(pagina.getByText("Voortaan gebeurt dit elke nacht")).isVisible();
        assertThat(pagina.getByText("Akkoord van ")).isVisible();
        bekijk(beheer, "bewaren-gedaan");
        beheer.knop("Niet meer vanzelf").click();
        assertThat(pagina.getByText("Er gaat niets meer vanzelf weg")).isVisible();

        Sis privacy = new Sis(server, browser.newPage()).logIn("privacy");
        Assertions.assertThat(privacy.page()
                        .navigate(server.uri("/vooropleiding-plugin/bewaren.xhtml")
                                .toString())
                        .status())
                .isEqualTo(403);
    }

    /** What there is stands there first; after removal there is nothing, once the register has confirmed the end. */
    @Test
    void wieVerwijderdWordtIsErNietMeer() {
        Sis sis = meldAan("41110", "administratie");
        assertThat(sis.records().first()).isVisible(geduldig());

        Sis privacy = new Sis(server, browser.newPage()).logIn("privacy");
        Page pagina = privacy.page();
        pagina.navigate(server.uri("/vooropleiding-plugin/inzage.xhtml").toString());
        pagina.getByLabel("Deelnemer").first().fill("41110");
        privacy.knop("Zoeken").last().click();
        Locator wat = pagina.locator("#eenStudent");
        assertThat(wat).containsText("Standen van DUO, met hun geschiedenis");
        assertThat(wat).containsText("blijft, onder een pseudoniem");
        assertThat(wat).containsText("heeft in het deelnemersysteem nog iets lopen (aanmelding");
        bekijk(privacy, "verwijderen-vooraf");

        pagina.locator("[id='inzage:reden']").fill("verzoek van de deelnemer");
        pagina.locator("[id='inzage:zeker']").check();
        privacy.knop("Gegevens verwijderen").click();
        assertThat(pagina.getByText("De verwijdering loopt")).isVisible();
        assertThat(pagina.getByText("Verwijderingen die op BRON wachten")).isVisible();
        bekijk(privacy, "verwijderen-loopt");

        Locator wachtend = pagina.locator("#k-lopend");
        long einde = System.nanoTime() + (long) (GEDULD * 1_000_000);
        while (wachtend.count() > 0 && System.nanoTime() < einde) {
            pagina.waitForTimeout(1000);
            pagina.getByLabel("Deelnemer").first().fill("41110");
            privacy.knop("Zoeken").last().click();
        }
        assertThat(wachtend).hasCount(0);
        // That the host has an aanmelding of this student is read again from the host; of the register there is
        // nothing.
        assertThat(wat).not().containsText("Standen van DUO");
        assertThat(wat).not().containsText("met het nummer waaronder het loopt");
        bekijk(privacy, "verwijderen-klaar");

        sis.page().reload();
        assertThat(sis.records()).hasCount(0);
    }

    private String databank() {
        return "jdbc:h2:file:" + server.data().resolve("schermen") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    private void maakOud(String opdracht) {
        try (Connection verbinding = DriverManager.getConnection(databank(), "sa", "");
                Statement statement = verbinding.createStatement()) {
            statement.executeUpdate(opdracht);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocatorAssertions.ContainsTextOptions langzaam() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(GEDULD);
    }

    /** What is typed is checked, all or nothing is kept, who changed what stays to be seen, and of two the first counts. */
    @Test
    void watEenInstellingKiestWordtGecontroleerdEnBlijftTeZien() {
        Sis beheer = new Sis(server, browser.newPage()).logIn("beheer");
        Page pagina = beheer.page();
        String adres = server.uri("/vooropleiding-plugin/instellingen.xhtml").toString();
        pagina.navigate(adres);
        assertThat(pagina.getByText("Nog niemand koos hier iets")).isVisible();
        bekijk(beheer, "instellingen");
        pastOp400Procent(pagina, "instellingen");

        Sis collega = new Sis(server, browser.newPage()).logIn("beheer");
        Page tweede = collega.page();
        tweede.navigate(adres);
        collega.link("Wijzigen").click();

        // By keyboard alone: to the button, over the fields, and save.
        beheer.link("Wijzigen").focus();
        pagina.keyboard().press("Enter");
        pagina.getByLabel("Tempo").focus();
        pagina.keyboard().type("500");
        pagina.getByLabel("OIN van de instelling").fill("1234");
        pagina.getByLabel("Adres van het register").fill("https://192.0.2.1/bron");
        pagina.getByLabel("Cijfers en details").fill("36");
        beheer.knop("Opslaan").focus();
        pagina.keyboard().press("Enter");
        Locator fouten = pagina.locator("#fouten");
        assertThat(fouten).containsText("Er is niets bewaard");
        assertThat(fouten.locator("li")).hasCount(3);
        assertThat(fouten).containsText("In een proefomgeving staat het register op deze machine");
        assertThat(pagina.getByLabel("Tempo")).hasValue("500");
        assertThat(pagina.getByLabel("Tempo")).hasAttribute("aria-invalid", "true");
        assertThat(pagina.getByLabel("Cijfers en details")).hasValue("36");
        bekijk(beheer, "instellingen-geweigerd");
        pastOp400Procent(pagina, "instellingen-wijzigen");
        fouten.getByText("Tempo").click();
        assertThat(pagina.getByLabel("Tempo")).isFocused();

        pagina.getByLabel("Tempo").fill("6");
        pagina.getByLabel("OIN van de instelling").fill("");
        pagina.getByLabel("Adres van het register").fill("");
        pagina.getByLabel("Wachten op een ander antwoord").fill("2");
        beheer.knop("Opslaan").click();
        assertThat(pagina.getByText("De instellingen zijn vastgelegd")).isVisible();
        Locator wijzigingen = pagina.locator("#wijzigingen tbody tr");
        assertThat(wijzigingen).hasCount(3);
        assertThat(wijzigingen.filter(metTekst("Tempo"))).containsText("6 verzoeken per seconde");
        assertThat(wijzigingen.filter(metTekst("Tempo"))).containsText("Standaard");
        bekijk(beheer, "instellingen-gewijzigd");

        tweede.getByLabel("Tempo").fill("9");
        collega.knop("Opslaan").click();
        assertThat(tweede.getByText("Iemand anders was u voor")).isVisible();
        assertThat(tweede.locator("#wijzigingen tbody tr")).hasCount(3);

        pagina.navigate(
                server.uri("/vooropleiding-plugin/bron-verbinding.xhtml").toString());
        assertThat(pagina.locator("#tempo-waarde")).hasValue("6");
        Sis intake = new Sis(server, browser.newPage()).logIn("intake");
        Assertions.assertThat(intake.page().navigate(adres).status()).isEqualTo(403);
    }

    /** Who had no number has the one that the register found; nobody had to do anything, and the log says so. */
    @Test
    void eenGevondenNummerStaatVanzelfInHetStudentsysteem() {
        Sis sis = meldAan("41111", "administratie");
        Page pagina = sis.page();
        assertThat(pagina.getByText("Bij DUO is niets bekend").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(GEDULD));
        ververstTot(pagina, pagina.locator("h1").filter(metTekst("41111")));
        sis.openPersonalia();
        ververstTot(pagina, pagina.getByText("******090"));
        assertThat(pagina.locator("#gevonden-nummer")).hasCount(0);
        sis.zoek("41111");
        assertThat(pagina.locator(".logboek")).containsText("BRON: nummer overgenomen van het register");
        sis.openBerichten();
        assertThat(pagina.locator("#berichten tbody").filter(metTekst("Aanleveren identificatie persoon")))
                .hasCount(1);
        bekijk(sis, "gevonden-nummer-overgenomen");
    }

    /** While the register was looking somebody filled in a number: it stays, and the page says what to do. */
    @Test
    @Order(1)
    void eenAnderNummerDanGevondenBlijftStaan_enDePaginaZegtWatTeDoen() {
        Simulator register = new Simulator(server);
        register.bedien("opdracht=gedrag&vertraging=15000");
        Sis sis = meldAan("52010", "intake2");
        Page pagina = sis.page();
        try {
            sis.openBerichten();
            ververstTot(pagina, pagina.locator("#berichten tbody").filter(metTekst("In behandeling")));
            sis.openPersonalia();
            pagina.locator("a[href*='nummer-wijzigen']").click();
            pagina.getByLabel("Nieuw").fill("999990585");
            pagina.getByLabel("Reden").fill("van het identiteitsbewijs");
            sis.knop("Opslaan").click();
            assertThat(pagina.getByText("******585")).isVisible();
        } finally {
            register.bedien("opdracht=gedrag&vertraging=1000");
        }
        sis.openVooropleidingen();
        Locator melding = pagina.locator("#gevonden-nummer");
        ververstTot(pagina, melding);
        assertThat(melding).containsText("BRON vond een ander nummer dan bij deze student staat");
        assertThat(melding).containsText("Er is niets overschreven");
        Assertions.assertThat(pagina.content())
                .as("geen heel nummer")
                .doesNotContainPattern("(?<![0-9])(9999|1000)[0-9]{5}(?![0-9])");
        bekijk(sis, "gevonden-nummer-anders");
        pastOp400Procent(pagina, "gevonden-nummer-anders");
        melding.getByRole(AriaRole.LINK).focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("******585")).isVisible();
    }

    private static void pastOp400Procent(Page pagina, String naam) {
        pagina.setViewportSize(320, 900);
        Browser.picture(pagina, "scherm-" + naam + "-400procent");
        Accessibility.check(pagina);
        Object steektUit =
                pagina.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(((Number) steektUit).intValue()).as(naam).isZero();
        Object smalst = pagina.evaluate("Math.min(999, ...[...document.querySelectorAll('.vo-invoer')]"
                + ".filter(e => e.offsetParent).map(e => e.offsetWidth))");
        Assertions.assertThat(((Number) smalst).intValue())
                .as("het smalste veld van " + naam)
                .isGreaterThan(100);
        pagina.setViewportSize(1280, 900);
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
        vergelijkTotAllesKlopt(beheer);
        pagina.navigate(adres);
        assertThat(pagina.locator("main")).containsText("Naar staat en reden");
        bekijk(beheer, "abonnementen-klopt");
    }

    /** Somebody who was being removed has ground once that is done: what changes meanwhile the next comparison finds. */
    private static void vergelijkTotAllesKlopt(Sis beheer) {
        Locator afstemming = beheer.page().locator("#afstemming");
        for (int keer = 0; keer < 3; keer++) {
            beheer.knop("Nu vergelijken").click();
            assertThat(afstemming.locator("h2")).containsText("Klaar", binnen(60_000));
            if (afstemming.textContent().contains("alles klopt")) {
                return;
            }
        }
        assertThat(afstemming).containsText("alles klopt");
    }

    private static LocatorAssertions.ContainsTextOptions binnen(double milliseconden) {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(milliseconden);
    }

    /** One row of inzage for each page and each export; none for who was refused. */
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
        String berichten = sis.page()
                .locator("a[href*='vorm=xlsx']")
                .last()
                .evaluate("a => a.href")
                .toString();
        Assertions.assertThat(sis.page().request().get(berichten).status()).isEqualTo(200);

        Sis docent = new Sis(server, browser.newPage()).logIn("docent");
        Assertions.assertThat(docent.page().navigate(adres).status()).isEqualTo(403);
        Assertions.assertThat(docent.page().request().get(csv).status()).isEqualTo(403);
        Assertions.assertThat(docent.page().request().get(berichten).status()).isEqualTo(403);

        Page privacy = new Sis(server, browser.newPage()).logIn("privacy").page();
        privacy.navigate(server.uri("/vooropleiding-plugin/inzage.xhtml").toString());
        privacy.getByLabel("Deelnemer").first().fill("41112");
        privacy.keyboard().press("Enter");
        Locator rijen = privacy.locator("table tbody tr");
        assertThat(rijen.filter(metTekst("BRON-berichten bekeken"))).hasCount(1);
        assertThat(rijen.filter(metTekst("meegenomen als CSV"))).hasCount(1);
        assertThat(rijen.filter(metTekst("BRON-berichten meegenomen als bestand")))
                .hasCount(1);
        assertThat(rijen.filter(metTekst("R. Kramer"))).hasCount(0);
        assertThat(rijen.filter(metTekst("docent"))).hasCount(0);
    }

    /** What changed waits on the worklist and on the host's own card, until somebody dealt with it; that can be undone. */
    @Test
    void watWijzigdeWachtOpDeWerklijstTotIemandErnaarKeek() {
        // At a college that one of the colleagues has nothing to do with.
        Sis sis = new Sis(server, browser.newPage())
                .logIn("administratie")
                .zoek("41102")
                .registreerAanmelding("Verzorgende-IG 25491 BBL (25491_3BL22)")
                .openVooropleidingen();
        Page pagina = sis.page();
        assertThat(sis.records().first()).isVisible(geduldig());
        new Simulator(server).wijzig("41102", "diploma-behaald");
        sis.link("deelnemer").first().click();
        sis.link("Werklijst").first().click();
        Locator fatima = pagina.locator("#punten tbody").filter(metTekst("41102"));
        Locator behaald = fatima.locator("tr").filter(metTekst("Behaald: diploma"));
        ververstTot(pagina, behaald);
        Locator opgave = fatima.locator("tr").filter(metTekst("Opgegeven is"));
        ververstTot(pagina, opgave);
        bekijk(sis, "werklijst");
        smal(pagina, "scherm-werklijst-400procent");

        Locator vinkje = behaald.getByRole(AriaRole.CHECKBOX);
        vinkje.focus();
        pagina.keyboard().press("Space");
        assertThat(pagina.getByText("1 gekozen")).isVisible();
        pagina.getByLabel("Toewijzen aan").selectOption("M. Dijkstra");
        sis.knop("Toewijzen").click();
        assertThat(pagina.getByText("Niets toegewezen")).isVisible();
        assertThat(pagina.getByText("uw collega mag de deelnemer niet zien")).isVisible();

        behaald.getByRole(AriaRole.CHECKBOX).check();
        pagina.getByLabel("Toewijzen aan").selectOption("mij");
        sis.knop("Toewijzen").focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Een punt toegewezen")).isVisible();
        pagina.getByLabel("Toegewezen aan").selectOption("mij");
        sis.knop("Tonen").click();
        assertThat(pagina.locator("#punten tbody tr")).hasCount(1);
        Assertions.assertThat(pagina.url()).contains("voor=MIJ");

        behaald.getByRole(AriaRole.CHECKBOX).check();
        pagina.getByLabel("Notitie").fill("Intake ingelicht");
        pagina.keyboard().press("Tab");
        sis.knop("Afgehandeld").click();
        assertThat(pagina.getByText("Een punt afgehandeld")).isVisible();
        bekijk(sis, "werklijst-afgehandeld-melding");
        sis.knop("Ongedaan maken").click();
        assertThat(pagina.getByText("Een punt weer open")).isVisible();

        behaald.getByRole(AriaRole.CHECKBOX).check();
        pagina.getByLabel("Notitie").fill("Intake ingelicht");
        sis.knop("Afgehandeld").click();
        pagina.getByLabel("Staat").selectOption("afgehandeld");
        sis.knop("Tonen").click();
        assertThat(behaald).containsText("Intake ingelicht");
        assertThat(behaald).containsText("Door ");
        bekijk(sis, "werklijst-afgehandeld");

        // One click to the card; the host's own card says what is open, and no longer what is not.
        behaald.locator("xpath=ancestor::tbody").getByRole(AriaRole.LINK).click();
        assertThat(sis.records().first()).isVisible();
        sis.link("Deelnemerkaart").first().click();
        Locator signalen = pagina.locator("section").filter(metTekst("Te bekijken"));
        ververstTot(pagina, signalen.getByText("Opgegeven is"));
        assertThat(signalen.getByText("Behaald: diploma")).hasCount(0);
        bekijk(sis, "kaart-met-signalen");

        Page docent = new Sis(server, browser.newPage()).logIn("docent").page();
        Assertions.assertThat(docent.navigate(server.uri("/vooropleiding-plugin/werklijst.xhtml")
                                .toString())
                        .status())
                .isEqualTo(403);
        docent.navigate(pagina.url());
        assertThat(docent.locator("h1")).containsText("41102");
        assertThat(docent.getByText("Opgegeven is")).hasCount(0);
    }

    private static void smal(Page pagina, String naam) {
        pagina.setViewportSize(320, 900);
        Browser.picture(pagina, naam);
        Assertions.assertThat(((Number) pagina.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .intValue())
                .as("steekt opzij uit bij 400 %%")
                .isZero();
        pagina.setViewportSize(1280, 900);
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
