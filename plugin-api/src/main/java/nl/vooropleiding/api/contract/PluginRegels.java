package nl.vooropleiding.api.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;

/** What {@link DeelnemerkaartPlugin} promises. */
record PluginRegels(Discovery discovery, PluginGeval geval) {

    List<Check> checks() {
        return List.of(
                new Check("Plugin: exactly one application has this id", this::plugin),
                new Check("Plugin: the descriptor is the same each time", this::zelfdeDescriptor),
                new Check("Plugin: the API version that it needs is offered here", this::versie),
                new Check("Plugin: the slots that show are in the descriptor, each once", this::slots),
                new Check("Plugin: nothing shows for a user without rights", this::nietsZonderRecht),
                new Check("Plugin: nothing shows for a student or user that is not there", this::nietsVoorOnbekend),
                new Check("Plugin: a panel holds plain text without a persoonsgebonden nummer", this::paneel),
                new Check("Plugin: a panel is refused without the right, and for an unknown student", this::geweigerd),
                new Check("Plugin: a panel that does not exist is ONBEKEND, and so is a tab", this::geenPaneel),
                new Check("Plugin: health always answers, without personal data", this::gezondheid));
    }

    Dienst dienst() {
        return new Dienst("Plugin", this::geldig, this::vijandig);
    }

    private DeelnemerkaartPlugin plugin() throws PluginException {
        return Plugins.metId(discovery, geval.plugin()).dienst();
    }

    private Context context() {
        return geval.context(geval.gebruiker());
    }

    private List<Slot> metSoort(Slot.Soort soort) throws PluginException {
        return plugin().descriptor().slots().stream()
                .filter(s -> s.soort() == soort)
                .toList();
    }

    /** Looks the plugin up before the calls: looking asks every plugin for its id, and another one may be broken. */
    private List<Aanroep> geldig() throws PluginException {
        DeelnemerkaartPlugin plugin = plugin();
        List<Aanroep> aanroepen = new ArrayList<>();
        aanroepen.add(new Aanroep("descriptor", () -> plugin.descriptor()));
        aanroepen.add(new Aanroep("slots", () -> plugin.slots(context())));
        for (Slot slot : metSoort(Slot.Soort.PANEEL)) {
            aanroepen.add(new Aanroep("paneel " + slot.id(), () -> plugin.paneel(slot.id(), context())));
        }
        aanroepen.add(new Aanroep("gezondheid", () -> plugin.gezondheid()));
        return aanroepen;
    }

    private List<Aanroep> vijandig() throws PluginException {
        DeelnemerkaartPlugin plugin = plugin();
        List<Slot> panelen = metSoort(Slot.Soort.PANEEL);
        String slot = panelen.isEmpty() ? Vraagsteller.ONBEKEND : panelen.get(0).id();
        return Dienst.samen(
                Dienst.metTekst("slots, student", t -> plugin.slots(over(t))),
                Dienst.metTekst("slots, user", t -> plugin.slots(geval.context(t))),
                Dienst.metTekst("slots, instelling", t -> plugin.slots(in(t))),
                Dienst.metTekstOfNull("paneel, slot", t -> plugin.paneel(t, context())),
                Dienst.metTekst("paneel, student", t -> plugin.paneel(slot, over(t))),
                Dienst.metTekst("paneel, user", t -> plugin.paneel(slot, geval.context(t))),
                Dienst.metTekst("paneel, instelling", t -> plugin.paneel(slot, in(t))),
                List.of(
                        new Aanroep("slots(null)", () -> plugin.slots(null)),
                        new Aanroep("slots(without student)", () -> plugin.slots(zonderStudent())),
                        new Aanroep("paneel(slot, null)", () -> plugin.paneel(slot, null)),
                        new Aanroep("paneel(without student)", () -> plugin.paneel(slot, zonderStudent()))));
    }

    private Context over(String deelnemer) {
        return geval.context(geval.instelling(), Optional.of(deelnemer), geval.gebruiker());
    }

    private Context in(String instelling) {
        return geval.context(instelling, Optional.of(geval.deelnemer()), geval.gebruiker());
    }

    private Context zonderStudent() {
        return geval.context(geval.instelling(), Optional.empty(), geval.gebruiker());
    }

    private void zelfdeDescriptor() throws PluginException {
        Eis.gelijk(plugin().descriptor(), plugin().descriptor(), "two descriptors that differ");
    }

    private void versie() throws PluginException {
        ApiVersie nodig = plugin().descriptor().apiVersie();
        Eis.dat(ApiVersie.HUIDIG.past(nodig), "it needs " + nodig + "; here is " + ApiVersie.HUIDIG);
    }

    private void slots() throws PluginException {
        Descriptor descriptor = plugin().descriptor();
        Set<String> bekend = new HashSet<>();
        descriptor.slots().forEach(s -> bekend.add(s.id()));
        List<SlotStaat> getoond = plugin().slots(context());
        Set<String> gezien = new HashSet<>();
        for (SlotStaat staat : getoond) {
            Eis.dat(bekend.contains(staat.slot()), "slot " + staat.slot() + " is not in the descriptor");
            Eis.dat(gezien.add(staat.slot()), "slot " + staat.slot() + " comes twice");
        }
        Eis.dat(bekend.isEmpty() || !gezien.isEmpty(), "nothing shows for the given student");
    }

    private void nietsZonderRecht() throws PluginException {
        toontNiets("a user without rights", geval.context(geval.gebruikerZonderRecht()));
    }

    private void nietsVoorOnbekend() throws PluginException {
        toontNiets("an unknown student", over(Vraagsteller.ONBEKEND));
        toontNiets("an unknown user", geval.context(Vraagsteller.ONBEKEND));
    }

    private void toontNiets(String wie, Context context) throws PluginException {
        try {
            Eis.dat(plugin().slots(context).isEmpty(), "something shows for " + wie);
        } catch (PluginException e) {
            Eis.dat(e.reden() == Reden.GEEN_RECHT || e.reden() == Reden.ONBEKEND, "refused with " + e.reden());
        }
    }

    private void paneel() throws PluginException {
        Set<String> getoond = new HashSet<>();
        plugin().slots(context()).forEach(s -> getoond.add(s.slot()));
        for (Slot slot : metSoort(Slot.Soort.PANEEL)) {
            if (getoond.contains(slot.id())) {
                PaneelTekst.toets(plugin().paneel(slot.id(), context()));
            }
        }
    }

    private void geweigerd() throws PluginException {
        for (Slot slot : metSoort(Slot.Soort.PANEEL)) {
            Context zonder = geval.context(geval.gebruikerZonderRecht());
            Eis.geweigerd("the panel without the right", () -> plugin().paneel(slot.id(), zonder), Reden.GEEN_RECHT);
            Eis.geweigerd(
                    "the panel of an unknown student",
                    () -> plugin().paneel(slot.id(), over(Vraagsteller.ONBEKEND)),
                    Reden.GEEN_RECHT,
                    Reden.ONBEKEND);
        }
    }

    private void geenPaneel() throws PluginException {
        Eis.geweigerd("an unknown panel", () -> plugin().paneel(Vraagsteller.ONBEKEND, context()), Reden.ONBEKEND);
        for (Slot tab : metSoort(Slot.Soort.TAB)) {
            Eis.geweigerd("a tab as a panel", () -> plugin().paneel(tab.id(), context()), Reden.ONBEKEND);
        }
    }

    private void gezondheid() throws PluginException {
        Gezondheid gezondheid = plugin().gezondheid();
        Eis.dat(gezondheid != null, "no answer");
        for (Gezondheid.Bevinding bevinding : gezondheid.bevindingen()) {
            bevinding.tekst().perTaal().values().forEach(t -> Eis.zonderNummer(t, bevinding.onderdeel()));
        }
    }
}
