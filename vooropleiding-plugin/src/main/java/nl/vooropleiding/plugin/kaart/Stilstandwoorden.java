package nl.vooropleiding.plugin.kaart;

import nl.vooropleiding.plugin.bericht.Verbindingen.Stilstand;

/** Why nothing goes to the register now, for who looks at what waits. */
final class Stilstandwoorden {

    private Stilstandwoorden() {}

    /** Empty when what may go does. */
    static String van(Stilstand stil, Teksten teksten) {
        return stil.schakelaar()
                .map(s -> teksten.van(
                        "berichten.uit",
                        s.door().orElse(""),
                        s.sinds().map(teksten::datumTijd).orElse(""),
                        s.reden().orElse("")))
                .or(() -> stil.zekering().map(z -> teksten.van("berichten.weg", teksten.datumTijd(z.sinds()))))
                .orElse("");
    }
}
