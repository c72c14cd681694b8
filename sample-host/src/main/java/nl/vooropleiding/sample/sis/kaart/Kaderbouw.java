package nl.vooropleiding.sample.sis.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.koppelvlak.Bijdrage;
import nl.vooropleiding.sample.sis.koppelvlak.Slotvoorkeuren;
import nl.vooropleiding.sample.sis.opslag.Instellingen;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/** Puts the frame around a page together, for the host's own pages and for those of plugins alike. */
@ApplicationScoped
public class Kaderbouw {

    private static final String DEELNEMER = "deelnemer";
    private static final String BEHEER = "beheer";

    @Inject
    private ServletContext applicatie;

    @Inject
    private Instellingen instellingen;

    @Inject
    private Slotvoorkeuren voorkeuren;

    Adressen adressen() {
        return new Adressen(applicatie.getContextPath());
    }

    Kader kader(Opdracht o) {
        String wie =
                o.gebruiker().getNaam() + " | " + o.gebruiker().getInstelling().getNaam();
        return new Kader(
                Uiterlijk.look(applicatie.getContextPath()),
                o.sectie(),
                instellingen
                        .tekst("sis.omgeving")
                        .or(() -> Optional.of("PROEF"))
                        .filter(t -> !t.equals("-")),
                wie,
                hoofdmenu(o),
                Optional.of(adressen().pagina(Adressen.ZOEKEN)),
                adressen().pagina(Adressen.AFMELDEN),
                o.deelnemer().map(d -> titelbalk(d, o)),
                o.deelnemer().isPresent() ? tabs(o, kaartregels(o)) : List.of());
    }

    boolean verborgen(String plugin, Slot slot) {
        return voorkeuren.verborgen(plugin, slot);
    }

    int volgorde(String plugin, Slot slot) {
        return voorkeuren.volgorde(plugin, slot);
    }

    private List<Kader.MenuRegel> hoofdmenu(Opdracht o) {
        List<Kader.MenuRegel> menu = new ArrayList<>();
        menu.add(menuregel(o, "home", Adressen.START));
        menu.add(menuregel(o, DEELNEMER, Adressen.ZOEKEN));
        boolean eigen = o.gebruiker().mag(Bevoegdheid.BEHEER);
        if (eigen || !paginas(o, BEHEER).isEmpty()) {
            menu.add(menuregel(o, BEHEER, Adressen.BEHEER));
        }
        return menu;
    }

    private Kader.MenuRegel menuregel(Opdracht o, String sectie, String pad) {
        return new Kader.MenuRegel(
                Taal.tekst(o.context().locale(), "menu." + sectie), adressen().pagina(pad), sectie.equals(o.sectie()));
    }

    private static Kader.Titelbalk titelbalk(Deelnemer deelnemer, Opdracht o) {
        List<Kader.Keuze> keuzes = new ArrayList<>();
        for (Verbintenis v : o.verbintenissen()) {
            String id = "V" + v.getId();
            keuzes.add(new Kader.Keuze(
                    id,
                    v.omschrijving(),
                    o.context().verbintenis().filter(id::equals).isPresent()));
        }
        return new Kader.Titelbalk(deelnemer.getNummer(), deelnemer.naam().voluit(), keuzes);
    }

    private List<Tabregel> kaartregels(Opdracht o) {
        List<Tabregel> regels = new ArrayList<>();
        regels.add(eigen(o, "deelnemerkaart", Adressen.KAART));
        regels.add(eigen(o, "personalia", Adressen.PERSONALIA));
        regels.add(eigen(o, "verbintenissen", Adressen.VERBINTENISSEN));
        regels.addAll(vanPlugins(o, Slot.Soort.TAB, Optional.empty()));
        return regels;
    }

    private Tabregel eigen(Opdracht o, String plek, String pad) {
        Locale taal = o.context().locale();
        String adres = adressen().metStudent(adressen().pagina(pad), o.context());
        Kader.TabRegel regel = new Kader.TabRegel(
                Taal.tekst(taal, "tab." + plek),
                adres,
                pad.equals(o.hier()),
                Optional.empty(),
                false,
                Optional.empty());
        return new Tabregel(plek, 0, regel);
    }

    /** The pages outside the card that plugins add to a section; a page for someone who may open it. */
    List<Kader.TabRegel> paginas(Opdracht o, String sectie) {
        return vanPlugins(o, Slot.Soort.PAGINA, Optional.of(sectie)).stream()
                .sorted(Tabregel.VOLGORDE)
                .map(Tabregel::regel)
                .toList();
    }

    private List<Tabregel> vanPlugins(Opdracht o, Slot.Soort soort, Optional<String> plek) {
        List<Tabregel> regels = new ArrayList<>();
        for (Bijdrage b : o.bijdragen()) {
            b.descriptor().stream()
                    .flatMap(d -> d.slots().stream())
                    .filter(slot -> slot.soort() == soort && o.rechten().contains(slot.recht()))
                    .filter(slot -> plek.isEmpty() || plek.get().equals(slot.plek()))
                    .filter(slot -> !voorkeuren.verborgen(b.plugin(), slot))
                    .forEach(slot -> regel(o, b, slot).ifPresent(regels::add));
        }
        return regels;
    }

    /** The entry for a slot that shows, or that would show if the plugin were well: then it leads to a page that says so. */
    private Optional<Tabregel> regel(Opdracht o, Bijdrage bijdrage, Slot slot) {
        Optional<SlotStaat> staat = bijdrage.slots().stream()
                .filter(s -> s.slot().equals(slot.id()))
                .findFirst();
        boolean stil = bijdrage.slots().isEmpty() && bijdrage.storing().isPresent();
        if (staat.isEmpty() && !stil) {
            return Optional.empty();
        }
        String adres = stil
                ? adressen().nietBeschikbaar(bijdrage.plugin(), slot.id(), o.context())
                : adres(bijdrage, slot, o.context());
        Optional<Badge> badge = staat.flatMap(SlotStaat::badge);
        Kader.TabRegel regel = new Kader.TabRegel(
                slot.titel().in(o.context().locale()),
                adres,
                o.hier().equals(bijdrage.plugin() + "/" + slot.id()),
                badge,
                true,
                slot.toets());
        return Optional.of(new Tabregel(slot.plek(), voorkeuren.volgorde(bijdrage.plugin(), slot), regel));
    }

    String adres(Bijdrage bijdrage, Slot slot, Context context) {
        String pad = bijdrage.descriptor().orElseThrow().contextpad() + "/"
                + slot.pad().orElseThrow();
        return slot.soort() == Slot.Soort.TAB ? adressen().metStudent(pad, context) : pad;
    }

    private static List<Kader.Tab> tabs(Opdracht o, List<Tabregel> regels) {
        Map<String, List<Tabregel>> groepen = new LinkedHashMap<>();
        regels.forEach(
                r -> groepen.computeIfAbsent(r.plek(), p -> new ArrayList<>()).add(r));
        List<Kader.Tab> tabs = new ArrayList<>();
        groepen.forEach((plek, groep) -> {
            List<Kader.TabRegel> gesorteerd = groep.stream()
                    .sorted(Tabregel.VOLGORDE)
                    .map(Tabregel::regel)
                    .toList();
            boolean hier = gesorteerd.stream().anyMatch(Kader.TabRegel::hier);
            tabs.add(new Kader.Tab(groepsnaam(o.context().locale(), plek), hier, gesorteerd));
        });
        return tabs;
    }

    /** The name of a group; one that only a plugin knows is called what the plugin calls it. */
    private static String groepsnaam(Locale taal, String plek) {
        String sleutel = "tab." + plek;
        if (Taal.heeft(taal, sleutel)) {
            return Taal.tekst(taal, sleutel);
        }
        return plek.substring(0, 1).toUpperCase(taal) + plek.substring(1);
    }
}
