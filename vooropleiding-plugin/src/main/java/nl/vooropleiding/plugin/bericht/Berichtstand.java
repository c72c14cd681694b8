package nl.vooropleiding.plugin.bericht;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.bron.Operatie;

/**
 * How a message stands, as far as that decides what can be done to it.
 *
 * @param onderhanden whether a node is busy with it
 * @param operatie absent when what came could not be read
 * @param deelnemer the student it is about; absent when nobody known
 */
public record Berichtstand(
        Richting richting,
        BerichtStatus status,
        boolean geblokkeerd,
        boolean onderhanden,
        Optional<Operatie> operatie,
        Optional<String> deelnemer) {

    /** A message with how it stands. */
    public record Rij(long id, Berichtstand stand) {}

    static boolean onderhanden(Instant bezetTot, Instant nu) {
        return bezetTot != null && nu.isBefore(bezetTot);
    }

    /** Whether offering it again means making it anew: the register refused what it said. */
    public boolean wordtOpnieuwGemaakt() {
        return richting == Richting.UIT && status == BerichtStatus.AFGEKEURD;
    }
}
