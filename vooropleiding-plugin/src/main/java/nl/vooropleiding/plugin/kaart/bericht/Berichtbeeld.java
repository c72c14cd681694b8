package nl.vooropleiding.plugin.kaart.bericht;

import java.util.List;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/**
 * One exchange in words.
 *
 * @param melding what the register said of it, as a title; empty when there is nothing to say
 * @param advies what to do about it; empty when nothing needs doing
 * @param heen what went from us to the register, step by step; empty when the register spoke unasked
 * @param terug what came from the register, step by step
 * @param gegevens what was sent beside what came back; empty when this user may not see it, or it says nothing
 * @param feiten identificatiecode, kenmerk and the like
 * @param ruw both messages as they went over the wire, with numbers masked; empty when this user may not see them
 */
public record Berichtbeeld(
        Berichtwoorden.Regel bericht,
        String melding,
        String advies,
        List<Stap> heen,
        List<Stap> terug,
        List<Gegeven> gegevens,
        List<Feit> feiten,
        List<String> ruw) {

    public Berichtbeeld {
        heen = List.copyOf(heen);
        terug = List.copyOf(terug);
        gegevens = List.copyOf(gegevens);
        feiten = List.copyOf(feiten);
        ruw = List.copyOf(ruw);
    }

    /** One step, with the time at which it was taken; empty for what is still to come. */
    public record Stap(String moment, String wat, String bij, Toon toon) {
        public String stijl() {
            return Tonen.stijl(toon);
        }
    }

    /** One thing that was sent, with what the register said of it. */
    public record Gegeven(String naam, String verzonden, String ontvangen, boolean genoemd) {}

    /** One fact about the message. */
    public record Feit(String naam, String waarde) {}
}
