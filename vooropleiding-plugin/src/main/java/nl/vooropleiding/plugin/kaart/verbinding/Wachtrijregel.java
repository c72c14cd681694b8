package nl.vooropleiding.plugin.kaart.verbinding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/** What waits in a lane, or what a person has to look at, with the address of the messages it counts. */
public record Wachtrijregel(String naam, long aantal, String oudste, String adres, String stijl) {

    static List<Wachtrijregel> van(Verbindingstand stand, Instant nu, Teksten teksten) {
        List<Wachtrijregel> regels = new ArrayList<>();
        stand.banen()
                .forEach(b -> regels.add(new Wachtrijregel(
                        teksten.van("baan." + b.baan()),
                        b.aantal(),
                        b.oudste()
                                .map(o -> teksten.van(
                                        "verbinding.oudste", Duurtekst.van(Duration.between(o, nu), teksten)))
                                .orElse(""),
                        "?status=WACHTRIJ",
                        "stil")));
        regels.add(regel(teksten, "antwoorden", stand.antwoorden(), "?status=IN_BEHANDELING", Toon.STIL));
        regels.add(regel(teksten, "blijvenUit", stand.blijvenUit(), "?status=IN_BEHANDELING", Toon.LET_OP));
        regels.add(regel(teksten, "geblokkeerd", stand.geblokkeerd(), "?geblokkeerd=J", Toon.LET_OP));
        regels.add(regel(teksten, "storingen", stand.storingen(), "?status=STORING", Toon.FOUT));
        regels.add(regel(teksten, "quarantaine", stand.quarantaine(), "?status=QUARANTAINE", Toon.FOUT));
        return regels;
    }

    private static Wachtrijregel regel(Teksten teksten, String sleutel, long aantal, String filter, Toon toon) {
        return new Wachtrijregel(
                teksten.van("verbinding." + sleutel), aantal, "", filter, aantal == 0 ? "stil" : Tonen.stijl(toon));
    }
}
