package nl.vooropleiding.sample.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks through every page that a user can reach by links, host and plugins alike, and looks whether each is one that
 * anybody can use: a title, a heading, no violation of the accessibility rules, and at 400 % zoom nothing to scroll
 * sideways for. Each page is met once, whatever student it is about.
 */
final class Rondgang {

    /** What a desk's screen of 1280 pixels leaves at 400 % zoom. */
    private static final int SMAL = 320;

    private static final int BREED = 1280;
    private static final int HOOG = 900;
    private static final String LINKS =
            "[...document.querySelectorAll('a[href]:not([href*=\"vorm=\"]):not([download])')].map(a => a.href.split('#')[0])";
    private static final String STEEKT_UIT =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Server server;
    private final Page page;
    private final String gebruiker;
    private final Set<String> gezien = new LinkedHashSet<>();

    Rondgang(Server server, Page page, String gebruiker) {
        this.server = server;
        this.page = page;
        this.gebruiker = gebruiker;
    }

    /** Paths of the pages that were met, from these on. */
    Set<String> vanaf(List<String> paden) {
        new Sis(server, page).logIn(gebruiker);
        Deque<String> nog = new ArrayDeque<>(
                paden.stream().map(pad -> server.uri(pad).toString()).toList());
        while (!nog.isEmpty()) {
            String adres = nog.remove();
            if (!adres.startsWith(server.uri("/").toString())
                    || !gezien.add(URI.create(adres).getPath())) {
                continue;
            }
            Response antwoord = page.navigate(adres);
            assertThat(antwoord.headerValue("Content-Type")).as(adres).startsWith("text/html");
            assertThat(antwoord.status()).as(adres).isLessThan(500);
            bekijk(adres);
            for (Object link : (List<?>) page.evaluate(LINKS)) {
                nog.add(String.valueOf(link));
            }
        }
        return gezien;
    }

    private void bekijk(String adres) {
        assertThat(page.title()).as(adres).isNotBlank();
        assertThat(page.locator("h1").count()).as("koppen van %s", adres).isEqualTo(1);
        String naam = gebruiker
                + URI.create(adres).getPath().replaceFirst("\\.xhtml$", "").replace('/', '-');
        Browser.picture(page, naam);
        Accessibility.check(page);
        page.setViewportSize(SMAL, HOOG);
        Browser.picture(page, naam + "-400procent");
        assertThat(((Number) page.evaluate(STEEKT_UIT)).intValue())
                .as("beeldpunten die op %s opzij uitsteken bij 400 %%", adres)
                .isZero();
        page.setViewportSize(BREED, HOOG);
    }
}
