package nl.vooropleiding.sample.geschiedenis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** At the end nothing waits: no event, no request, no answer that came; what is put aside was offered often enough. */
final class AllesAf implements Regel {

    private static final String REGEL = "alles af";
    private static final long GENOEG = 3;

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        if (momentopname.gebeurtenissen() > 0) {
            gevonden.add(
                    new Overtreding(REGEL, "-", "er staan nog " + momentopname.gebeurtenissen() + " gebeurtenissen"));
        }
        Map<Long, Long> mislukt = momentopname.pogingen().stream()
                .filter(p -> p.afloop().equals("MISLUKT"))
                .collect(Collectors.groupingBy(Momentopname.Poging::bericht, Collectors.counting()));
        for (Momentopname.Bericht bericht : momentopname.berichten()) {
            if (bericht.is("WACHTRIJ")) {
                gevonden.add(new Overtreding(
                        REGEL, bericht.code(), "wacht nog (" + bericht.melding().orElse("zonder melding") + ")"));
            }
            if (bericht.is("STORING") && mislukt.getOrDefault(bericht.id(), 0L) < GENOEG) {
                gevonden.add(new Overtreding(REGEL, bericht.code(), "is opgegeven na te weinig aanbiedingen"));
            }
        }
        onbeantwoord(geschiedenis, momentopname, gevonden);
        return gevonden;
    }

    /** A request whose answer came in and was processed, and that waits for it all the same. */
    private static void onbeantwoord(Geschiedenis geschiedenis, Momentopname momentopname, List<Overtreding> gevonden) {
        Map<String, List<Levering>> antwoorden = geschiedenis.leveringen().stream()
                .filter(Levering::bevestigd)
                .collect(Collectors.groupingBy(Levering::code));
        for (Momentopname.Bericht bericht : momentopname.berichten()) {
            if (bericht.uit() && bericht.is("IN_BEHANDELING", "STORING") && antwoorden.containsKey(bericht.code())) {
                gevonden.add(new Overtreding(REGEL, bericht.code(), "is beantwoord en staat op " + bericht.status()));
            }
        }
    }
}
