package nl.vooropleiding.plugin.kaart.verbinding;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Verbindingstand;
import nl.vooropleiding.plugin.kaart.kader.Duurtekst;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/** An hour of the exchange, as a line of the table and as bars of the graph; heights of at most a hundred. */
public record Uurregel(
        String uur,
        long verzonden,
        long beantwoord,
        long ontvangen,
        String mediaan,
        String p95,
        int plek,
        int hoogteMediaan,
        int hoogteP95) {

    private static final int BREEDTE = 30;
    private static final int RAND = 4;
    private static final int HOOGST = 100;
    private static final int LAAGST = 2;

    /** In the order in which they come; the highest bar is the longest time among them. */
    static List<Uurregel> van(List<Verbindingstand.Uur> uren, Teksten teksten) {
        long langst = uren.stream()
                .flatMap(u -> u.p95().stream())
                .mapToLong(Duration::toMillis)
                .max()
                .orElse(1);
        List<Uurregel> regels = new ArrayList<>();
        for (int i = 0; i < uren.size(); i++) {
            Verbindingstand.Uur u = uren.get(i);
            regels.add(new Uurregel(
                    teksten.datumTijd(u.begin()),
                    u.verzonden(),
                    u.beantwoord(),
                    u.ontvangen(),
                    u.mediaan().map(d -> Duurtekst.van(d, teksten)).orElse("–"),
                    u.p95().map(d -> Duurtekst.van(d, teksten)).orElse("–"),
                    i * BREEDTE + RAND,
                    hoogte(u.mediaan(), langst),
                    hoogte(u.p95(), langst)));
        }
        return regels;
    }

    private static int hoogte(Optional<Duration> duur, long langst) {
        return duur.map(d -> (int) Math.max(LAAGST, HOOGST * d.toMillis() / Math.max(1, langst)))
                .orElse(0);
    }
}
