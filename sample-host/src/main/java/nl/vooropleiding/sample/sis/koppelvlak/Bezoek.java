package nl.vooropleiding.sample.sis.koppelvlak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;

/**
 * Asks one plugin, on a thread of the pool, for everything one page needs of it. Each answer is put down as it comes
 * in, so that a panel that hangs does not take the tabs along.
 */
final class Bezoek implements Callable<Boolean> {

    private final Bekende bekende;
    private final Context context;
    private final Predicate<Slot> toont;
    private final Predicate<Slot> paneelVanPagina;

    private volatile List<SlotStaat> slots = List.of();
    private final Map<String, Paneel> panelen = new ConcurrentHashMap<>();

    /**
     * @param toont whether the user and the site let this slot show
     * @param paneelVanPagina whether this slot is a panel on the page that is drawn
     */
    Bezoek(Bekende bekende, Context context, Predicate<Slot> toont, Predicate<Slot> paneelVanPagina) {
        this.bekende = bekende;
        this.context = context;
        this.toont = toont;
        this.paneelVanPagina = paneelVanPagina;
    }

    @Override
    public Boolean call() throws PluginException {
        DeelnemerkaartPlugin plugin = Register.zoekOp(bekende);
        Descriptor descriptor = Objects.requireNonNull(plugin.descriptor(), "De plugin beschrijft zichzelf niet");
        bekende.zegt(descriptor);
        controleerVersie(descriptor);
        Map<String, Slot> mogelijk =
                descriptor.slots().stream().filter(toont).collect(Collectors.toMap(Slot::id, slot -> slot));
        if (mogelijk.isEmpty()) {
            return true;
        }
        slots = plugin.slots(context).stream()
                .filter(staat -> mogelijk.containsKey(staat.slot()))
                .toList();
        for (SlotStaat staat : slots) {
            if (paneelVanPagina.test(mogelijk.get(staat.slot()))) {
                haalPaneel(plugin, staat.slot());
            }
        }
        return true;
    }

    static void controleerVersie(Descriptor descriptor) throws PluginException {
        if (!ApiVersie.HUIDIG.past(descriptor.apiVersie())) {
            throw new PluginException(
                    Reden.VERSIE,
                    "De plugin vraagt versie " + descriptor.apiVersie() + " van het koppelvlak; hier is "
                            + ApiVersie.HUIDIG + ".");
        }
    }

    private void haalPaneel(DeelnemerkaartPlugin plugin, String slot) throws PluginException {
        try {
            panelen.put(slot, plugin.paneel(slot, context));
        } catch (PluginException e) {
            if (e.reden() != Reden.GEEN_RECHT && e.reden() != Reden.ONBEKEND) {
                throw e;
            }
            // No right, or no longer there: the page goes without this panel.
            slots = slots.stream().filter(s -> !s.slot().equals(slot)).toList();
        }
    }

    List<SlotStaat> slots() {
        return slots;
    }

    Map<String, Paneel> panelen() {
        return panelen;
    }
}
