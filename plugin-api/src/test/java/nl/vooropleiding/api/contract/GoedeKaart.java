package nl.vooropleiding.api.contract;

import static nl.vooropleiding.api.contract.GoedeHost.eis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Look;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;

/** The frame as it should be. */
final class GoedeKaart implements Kaart {

    private final GoedeHost host;

    GoedeKaart(GoedeHost host) {
        this.host = host;
    }

    @Override
    public Look look() {
        return new Look(List.of("/host/sis.css"), Map.of());
    }

    @Override
    public Kader kader(Vraag vraag) throws PluginException {
        eis(vraag);
        if (!host.kentGebruiker(vraag.context().gebruiker())) {
            throw new PluginException(Reden.GEEN_RECHT, "Deze gebruiker mag dit niet.");
        }
        Optional<Deelnemer> student = host.vind(vraag.context());
        if (vraag.context().deelnemer().isPresent() && student.isEmpty()) {
            throw new PluginException(Reden.ONBEKEND, "Deze deelnemer is er niet.");
        }
        return new Kader(
                look(),
                "deelnemer",
                Optional.empty(),
                "M. Dijkstra",
                List.of(),
                Optional.empty(),
                "/host/afmelden",
                student.map(
                        d -> new Kader.Titelbalk(d.deelnemernummer(), d.naam().voluit(), List.of())),
                student.isPresent() ? tabs(vraag) : List.of());
    }

    private static List<Kader.Tab> tabs(Vraag vraag) {
        List<Kader.Tab> tabs = new ArrayList<>();
        Kader.TabRegel eigen =
                new Kader.TabRegel("Personalia", "/host/personalia", false, Optional.empty(), false, Optional.empty());
        tabs.add(new Kader.Tab("Personalia", false, List.of(eigen)));
        for (Slot slot : GoedePlugin.DESCRIPTOR.slots()) {
            Optional<SlotStaat> staat = vraag.eigenSlots().stream()
                    .filter(s -> slot.soort() == Slot.Soort.TAB && s.slot().equals(slot.id()))
                    .findFirst();
            boolean hier = vraag.slot().equals(Optional.of(slot.id()));
            staat.ifPresent(s -> tabs.add(new Kader.Tab(
                    "Proef",
                    hier,
                    List.of(new Kader.TabRegel(
                            "Proef", adres(slot, vraag.context()), hier, s.badge(), true, Optional.empty())))));
        }
        return tabs;
    }

    private static String adres(Slot slot, Context context) {
        return GoedePlugin.DESCRIPTOR.contextpad() + "/" + slot.pad().orElseThrow() + "?deelnemer="
                + URLEncoder.encode(context.deelnemer().orElseThrow(), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> adres(Hostpagina pagina, Context context) throws PluginException {
        eis(pagina, context);
        return Optional.of("/host/" + pagina.name().toLowerCase(java.util.Locale.ROOT));
    }
}
