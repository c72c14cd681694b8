package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.Fouten.geeft;
import static nl.vooropleiding.api.contract.Fouten.weigert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Look;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.api.kaart.Toon;

/** Hosts that break a rule of {@link Kaart}. */
final class SlechteKaarten {

    private SlechteKaarten() {}

    static List<SlechteHost> alle() {
        String balk = "the frame around a student names that student in the title bar";
        String hier = "the tab of the plugin that asks is marked as the place where one is";
        String badge = "the plugin's own badge stands at its tab";
        String getoond = "a slot that the plugin does not show has no tab";
        String zonder = "the frame without a student has no title bar and no tabs";
        String onbekend = "no frame around a student or for a user that is not there";
        Kader.TabRegel dood = regel("/proef/proef.xhtml?deelnemer=d1", false, true);
        Kader.TabRegel eigen = regel("/proef/proef.xhtml?deelnemer=d1", true, false);
        Kader.TabRegel ander = regel("/proef/proef.xhtml?deelnemer=d2", true, true);
        Kader.TabRegel goed = regel("/proef/proef.xhtml?deelnemer=d1", true, true);
        Kader.TabRegel ookHier = regel("/host/x", true, false);
        return List.of(
                kaart("there is a look with stylesheets or tokens", "look", geeft(new Look(List.of(), Map.of()))),
                kaart(balk, "kader", kader(Optional.empty(), List.of())),
                kaart(balk, "kader", kader(Optional.of(new Kader.Titelbalk("9", "Ander", List.of())), List.of())),
                kaart(hier, "kader", tabs()),
                kaart(hier, "kader", tabs(tab(true, dood))),
                kaart(hier, "kader", tabs(tab(true, eigen))),
                kaart(hier, "kader", tabs(tab(true, ander))),
                kaart(hier, "kader", tabs(tab(false, goed))),
                kaart(hier, "kader", tabs(tab(true, goed), tab(true, goed))),
                kaart(hier, "kader", tabs(tab(true, goed), tab(true, ookHier))),
                kaart(hier, "kader", tabs(tab(true, goed, ookHier))),
                kaart(hier, "kader", tabs(tab(false, goed), tab(true, regel("/host/x", false, false)))),
                kaart(badge, "kader", tabs(tab(true, goed))),
                kaart(getoond, "kader", tabs(tab(true, goed))),
                kaart(zonder, "kader", tabs(tab(true, goed))),
                kaart(zonder, "kader", kader(Optional.of(new Kader.Titelbalk("9", "Ander", List.of())), List.of())),
                kaart(onbekend, "kader", tabs()),
                kaart(onbekend, "kader", weigert(Reden.STORING)),
                kaart(
                        "links to pages of the host are paths on this server",
                        "adres",
                        geeft(Optional.of("https://evil/"))),
                kaart("links to pages of the host are paths on this server", "adres", geeft(Optional.of("//evil/"))),
                kaart(getoond, "kader", (a, was) -> was.doe(alsGetoond((Kaart.Vraag) a[0]))));
    }

    /** A host that asks nobody and always shows the tab. */
    private static Kaart.Vraag alsGetoond(Kaart.Vraag vraag) {
        return new Kaart.Vraag(
                vraag.context(),
                vraag.plugin(),
                vraag.slot(),
                List.of(new SlotStaat("tab", Optional.of(new Badge("x", Toon.STIL)))));
    }

    private static Kader.TabRegel regel(String adres, boolean hier, boolean uitbreiding) {
        return new Kader.TabRegel("Proef", adres, hier, Optional.empty(), uitbreiding, Optional.empty());
    }

    private static Kader.Tab tab(boolean hier, Kader.TabRegel... regels) {
        return new Kader.Tab("Proef", hier, List.of(regels));
    }

    private static Anders.Gedrag tabs(Kader.Tab... tabs) {
        return kader(Optional.empty(), List.of(tabs));
    }

    private static Anders.Gedrag kader(Optional<Kader.Titelbalk> titelbalk, List<Kader.Tab> tabs) {
        return geeft(new Kader(
                new Look(List.of("/host/sis.css"), Map.of()),
                "deelnemer",
                Optional.empty(),
                "M. Dijkstra",
                List.of(),
                Optional.empty(),
                "/host/afmelden",
                titelbalk,
                tabs));
    }

    private static SlechteHost kaart(String zin, String methode, Anders.Gedrag gedrag) {
        return new SlechteHost("Kaart: " + zin, (h, s) -> h.kaart = Anders.met(Kaart.class, h.kaart, methode, gedrag));
    }
}
