package nl.vooropleiding.plugin.dossier;

import java.time.Instant;
import java.util.Optional;

/** Which of two standen counts, whatever the order in which they arrive. */
final class Volgorde {

    private Volgorde() {}

    /**
     * @param bekend hash of what counts until now; absent at the first delivery
     * @param bevestigd when the register last confirmed the current stand: it is as true as if it had been made then
     * @param datumTijd when the new one was made
     * @param afdruk hash of what the new one says
     */
    static Uitwerking bepaal(Optional<String> bekend, Instant bevestigd, Instant datumTijd, String afdruk) {
        if (bekend.isEmpty()) {
            return Uitwerking.GEWIJZIGD;
        }
        if (bekend.get().equals(afdruk)) {
            return Uitwerking.ONGEWIJZIGD;
        }
        int verschil = datumTijd.compareTo(bevestigd);
        if (verschil == 0) {
            verschil = afdruk.compareTo(bekend.get());
        }
        return verschil > 0 ? Uitwerking.GEWIJZIGD : Uitwerking.OUDER;
    }
}
