package nl.vooropleiding.sample.sis.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/** The markup of the error page. */
final class Foutpagina {

    private static final Set<String> BEKEND = Set.of("400", "403", "404", "503");
    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

    private static final String PAGINA = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="icon" href="%3$s/look/teken.svg">
            <link rel="stylesheet" href="%3$s/look/look.css?v=1">
            </head>
            <body class="sectie-deelnemer">
            <header><div class="balk"><div class="breed">
            <nav class="hoofdmenu" aria-label="%4$s"><ul><li><a href="%3$s/index.xhtml">home</a></li></ul></nav>
            </div></div></header>
            <main id="inhoud" class="breed"><div class="kaart los">
            <section class="storing" aria-labelledby="k-fout">
            <span class="teken"><span class="t t-let" aria-hidden="true"></span></span>
            <div><h1 id="k-fout">%2$s</h1>
            <dl class="uitleg">
            <dt>%5$s</dt><dd>%6$s</dd>
            <dt>%7$s</dt><dd>%8$s</dd>
            </dl>
            <div class="doen">%9$s</div>
            <p class="kenmerk"><span>%10$s <strong class="vast">%11$s</strong></span><span>%12$s</span></p>
            </div></section></div></main>
            </body></html>
            """;

    private Foutpagina() {}

    static String bekend(String status) {
        return BEKEND.contains(status) ? status : "500";
    }

    static String html(
            String soort, Locale taal, String contextpad, Optional<String> terug, String kenmerk, Instant nu) {
        String sleutel = "fout." + soort;
        return PAGINA.formatted(
                taal.getLanguage(),
                tekst(taal, sleutel + ".titel"),
                veilig(contextpad),
                tekst(taal, "menu.naam"),
                tekst(taal, "fout.wat"),
                tekst(taal, sleutel + ".wat"),
                tekst(taal, "fout.doen"),
                tekst(taal, sleutel + ".doen"),
                knoppen(taal, soort, contextpad, terug),
                tekst(taal, "kenmerk"),
                veilig(kenmerk),
                TIJD.format(nu));
    }

    private static String knoppen(Locale taal, String soort, String contextpad, Optional<String> terug) {
        String eerst = soort.equals("verlopen") && terug.isPresent()
                ? knop("knop eerst", terug.get(), tekst(taal, "fout.opnieuw"))
                : "";
        String klasse = eerst.isEmpty() ? "knop eerst" : "knop licht-knop";
        return eerst + knop(klasse, contextpad + "/index.xhtml", tekst(taal, "fout.start"));
    }

    private static String knop(String klasse, String adres, String tekst) {
        return "<a class=\"" + klasse + "\" href=\"" + veilig(adres) + "\">" + tekst + "</a>";
    }

    private static String tekst(Locale taal, String sleutel) {
        return veilig(Taal.tekst(taal, sleutel));
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
