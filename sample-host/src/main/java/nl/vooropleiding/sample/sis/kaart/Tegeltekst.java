package nl.vooropleiding.sample.sis.kaart;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.sample.sis.koppelvlak.Oorzaak;
import nl.vooropleiding.sample.sis.koppelvlak.Storing;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/** The words on a tile: what happened, what it means and what to do, for each cause. */
final class Tegeltekst {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss");

    private Tegeltekst() {}

    /**
     * @param naam what the part is called
     * @param opnieuw where to try again; null when the page itself is the place
     */
    static PaneelBeeld.Tegel van(Storing storing, String naam, Context context, String opnieuw) {
        Locale taal = context.locale();
        String soort = "tegel." + storing.oorzaak().name().toLowerCase(Locale.ROOT);
        String onder = storing.oorzaak() == Oorzaak.ONTBREEKT
                ? vul(taal, "tegel.gemist", moment(storing.tijdstip()))
                : vul(
                        taal,
                        "tegel.onder",
                        moment(storing.tijdstip()),
                        storing.plugin(),
                        storing.versie().orElse(""));
        return new PaneelBeeld.Tegel(
                vul(taal, soort + ".titel", naam),
                vul(taal, soort + ".wat", storing.uitleg()),
                Taal.tekst(taal, "tegel.betekent"),
                Taal.tekst(taal, soort + ".doen"),
                storing.oorzaak() == Oorzaak.ONTBREEKT ? "" : storing.kenmerk(),
                onder.strip(),
                opnieuw);
    }

    static String moment(Instant tijdstip) {
        return TIJD.format(tijdstip.atZone(HIER));
    }

    private static String vul(Locale taal, String sleutel, Object... waarden) {
        return new MessageFormat(Taal.tekst(taal, sleutel), taal).format(waarden);
    }
}
