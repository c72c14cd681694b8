package nl.vooropleiding.plugin.kaart.verbinding;

import nl.vooropleiding.plugin.bericht.BerichtStatus;
import nl.vooropleiding.plugin.bericht.Verbindingstand.Oorzaak;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/**
 * One cause for which messages do not pass or cannot be placed, and what to do about it. It names nobody: whom they are
 * about stands where they are opened.
 *
 * @param adres the one message, or the list of those with this status and type
 */
public record Storingregel(
        String status, boolean storing, String type, String wat, String doen, long aantal, String sinds, String adres) {

    static Storingregel van(Oorzaak oorzaak, Teksten teksten) {
        String status = oorzaak.status().name();
        return new Storingregel(
                teksten.van("berichtstatus." + status),
                oorzaak.status() == BerichtStatus.STORING,
                oorzaak.operatie()
                        .map(o -> teksten.van("operatie." + o))
                        .orElseGet(() -> teksten.van("operatie.onleesbaar")),
                oorzaak.melding().orElseGet(() -> teksten.van("storing.onbekend")),
                oorzaak.foutcode()
                        .flatMap(code -> teksten.alsBekend("advies", code))
                        .orElseGet(() -> teksten.van("storing.doen." + status)),
                oorzaak.aantal(),
                teksten.datumTijd(oorzaak.oudste()),
                oorzaak.aantal() == 1
                        ? Plugin.BERICHT + "?bericht=" + oorzaak.laatste()
                        : Plugin.BERICHTEN + "?status=" + status
                                + oorzaak.operatie().map(o -> "&type=" + o).orElse(""));
    }
}
