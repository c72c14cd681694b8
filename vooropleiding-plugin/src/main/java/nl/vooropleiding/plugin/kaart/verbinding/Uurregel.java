package nl.vooropleiding.plugin.kaart.verbinding;

import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** An hour of the exchange, as a line of the table. */
public record Uurregel(String uur, long verzonden, long beantwoord, long ontvangen, String mediaan, String p95) {

    static Uurregel van(Verbindingstand.Uur uur, Teksten teksten) {
        return new Uurregel(
                teksten.datumTijd(uur.begin()),
                uur.verzonden(),
                uur.beantwoord(),
                uur.ontvangen(),
                uur.mediaan().map(d -> Duurtekst.van(d, teksten)).orElse("–"),
                uur.p95().map(d -> Duurtekst.van(d, teksten)).orElse("–"));
    }
}
