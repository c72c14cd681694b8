package nl.vooropleiding.plugin.kaart.verbinding;

import java.time.Duration;
import nl.vooropleiding.plugin.bericht.Gat;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/**
 * A time in which nothing could be received.
 *
 * @param gedaan what somebody did about it; empty as long as nobody did
 */
public record Gatregel(long id, String van, String tot, String duur, String gedaan) {

    static Gatregel van(Gat gat, Teksten teksten) {
        return new Gatregel(
                gat.id(),
                teksten.datumTijd(gat.van()),
                teksten.datumTijd(gat.tot()),
                Duurtekst.van(Duration.between(gat.van(), gat.tot()), teksten),
                gat.afgedaan()
                        .map(op -> teksten.van(
                                "verbinding.door", gat.afgedaanDoor(), teksten.datumTijd(op), gat.afgedaanHoe()))
                        .orElse(""));
    }
}
