package nl.vooropleiding.plugin.kaart.verbinding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/**
 * What waits in a lane or for an answer, with the address of the messages it counts.
 *
 * @param oudste how long the oldest waits; empty where nothing does, or where nobody counts that
 * @param deel its part of what waits in all lanes, in hundredths; 0 for what is in none
 */
public record Wachtrijregel(String naam, long aantal, String oudste, String adres, String stijl, int deel) {

    static List<Wachtrijregel> banen(Verbindingstand stand, Instant nu, Teksten teksten) {
        long alle = stand.banen().stream()
                .mapToLong(Verbindingstand.Baanstand::aantal)
                .sum();
        return stand.banen().stream()
                .map(b -> new Wachtrijregel(
                        teksten.van("baan." + b.baan()),
                        b.aantal(),
                        b.oudste()
                                .map(o -> Duurtekst.van(Duration.between(o, nu), teksten))
                                .orElse(""),
                        "?status=WACHTRIJ",
                        Tonen.stijl(Toon.STIL),
                        b.aantal() == 0 ? 0 : (int) Math.max(1, 100 * b.aantal() / alle)))
                .toList();
    }

    /** What is no longer, or not, in the queue and still waits. */
    static List<Wachtrijregel> daarna(Verbindingstand stand, Teksten teksten) {
        return List.of(
                regel(teksten, "antwoorden", stand.antwoorden(), "?status=IN_BEHANDELING", Toon.STIL),
                regel(teksten, "blijvenUit", stand.blijvenUit(), "?status=IN_BEHANDELING", Toon.LET_OP),
                regel(teksten, "geblokkeerd", stand.geblokkeerd(), "?geblokkeerd=J", Toon.LET_OP));
    }

    private static Wachtrijregel regel(Teksten teksten, String sleutel, long aantal, String filter, Toon toon) {
        return new Wachtrijregel(
                teksten.van("verbinding." + sleutel),
                aantal,
                "",
                filter,
                Tonen.stijl(aantal == 0 ? Toon.STIL : toon),
                0);
    }
}
