package nl.vooropleiding.sample.geschiedenis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one side acknowledged, the other has: a request that the register took, and a message that the plugin confirmed. */
final class NietsVerloren implements Regel {

    private static final String REGEL = "niets verloren";
    private static final String[] AANGEKOMEN = {"IN_BEHANDELING", "GOEDGEKEURD", "AFGEKEURD"};

    @Override
    public List<Overtreding> toets(Geschiedenis geschiedenis, Momentopname momentopname, Grenzen grenzen) {
        List<Overtreding> gevonden = new ArrayList<>();
        Map<String, List<Momentopname.Bericht>> verzoeken = momentopname.verzoeken();
        for (Aanbod aanbod : geschiedenis.aanboden()) {
            if (aanbod.genomen()) {
                toets(geschiedenis, aanbod, verzoeken.getOrDefault(aanbod.code(), List.of()), gevonden);
            }
        }
        Map<String, List<Momentopname.Bericht>> ontvangen = momentopname.ontvangen();
        for (Levering levering : geschiedenis.leveringen()) {
            String sleutel = Momentopname.sleutel(levering.code(), levering.operatie());
            if (levering.bevestigd() && !ontvangen.containsKey(sleutel)) {
                gevonden.add(new Overtreding(REGEL, levering.code(), "is bevestigd en niet bewaard"));
            }
        }
        for (Momentopname.Bericht bericht : momentopname.berichten()) {
            if (bericht.is("QUARANTAINE") && bericht.melding().isEmpty()) {
                gevonden.add(new Overtreding(REGEL, bericht.code(), "staat zonder reden in quarantaine"));
            }
        }
        return gevonden;
    }

    private static void toets(
            Geschiedenis geschiedenis, Aanbod aanbod, List<Momentopname.Bericht> rijen, List<Overtreding> gevonden) {
        if (rijen.isEmpty()) {
            gevonden.add(new Overtreding(REGEL, aanbod.code(), "is door het register genomen en hier onbekend"));
            return;
        }
        boolean aangekomen = rijen.stream().anyMatch(rij -> rij.is(AANGEKOMEN));
        // Who never heard of it and got nothing but failures since, may have put it aside for a person to look at.
        boolean opgegeven = rijen.stream().anyMatch(rij -> rij.is("STORING"))
                && geschiedenis.perCode().get(aanbod.code()).stream().noneMatch(Aanbod::beslist);
        if (!aangekomen && !opgegeven) {
            gevonden.add(new Overtreding(
                    REGEL,
                    aanbod.code(),
                    "is door het register genomen en hier " + rijen.get(0).status()));
        }
    }
}
