package nl.vooropleiding.sample.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** What a user does in the sample host, in the words on its screens. */
final class Sis {

    private final Server server;
    private final Page page;

    Sis(Server server, Page page) {
        this.server = server;
        this.page = page;
    }

    Page page() {
        return page;
    }

    Sis logIn(String gebruiker) {
        page.navigate(server.uri("/sample-host/").toString());
        page.getByLabel("Gebruikersnaam").fill(gebruiker);
        page.getByLabel("Wachtwoord").fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden"))
                .click();
        assertThat(link("Afmelden")).isVisible();
        return this;
    }

    /** By the quick search: a number that is found opens the card at once. */
    Sis zoek(String deelnemernummer) {
        page.getByLabel("Snelzoeken op naam of nummer").fill(deelnemernummer);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(deelnemernummer);
        return this;
    }

    Sis registreerAanmelding(String opleiding) {
        return registreer(new SelectOption().setLabel(opleiding));
    }

    /** For whatever the school offers first. */
    Sis registreerAanmelding() {
        return registreer(new SelectOption().setIndex(1));
    }

    private Sis registreer(SelectOption opleiding) {
        link("Verbintenissen").first().click();
        link("Aanmelding registreren").click();
        page.getByLabel("Opleiding").selectOption(opleiding);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelding registreren"))
                .click();
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Aangemeld"))
                        .first())
                .isVisible();
        return this;
    }

    Sis openVooropleidingen() {
        page.locator("nav summary", new Page.LocatorOptions().setHasText("Personalia"))
                .click();
        page.locator("nav details[open]")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Vooropleidingen DUO"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Indicatie")))
                .isVisible();
        return this;
    }

    Sis openBerichten() {
        page.locator("nav summary", new Page.LocatorOptions().setHasText("BRON"))
                .click();
        page.locator("nav details[open]")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("BRON-berichten"))
                .click();
        return this;
    }

    Sis openPersonalia() {
        page.locator("nav summary", new Page.LocatorOptions().setHasText("Personalia"))
                .click();
        page.locator("nav details[open]")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Personalia").setExact(true))
                .click();
        return this;
    }

    Locator link(String naam) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam));
    }

    Locator knop(String naam) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    Locator records() {
        return page.locator("table")
                .filter(new Locator.FilterOptions().setHasText("Records"))
                .getByRole(AriaRole.ROWHEADER);
    }
}
