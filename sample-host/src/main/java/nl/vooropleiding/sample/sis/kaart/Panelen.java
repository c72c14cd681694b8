package nl.vooropleiding.sample.sis.kaart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Badge;
import nl.vooropleiding.api.kaart.Link;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.sample.sis.kaart.PaneelBeeld.Deel;
import nl.vooropleiding.sample.sis.kaart.PaneelBeeld.MeldingBeeld;
import nl.vooropleiding.sample.sis.kaart.PaneelBeeld.VeldBeeld;
import nl.vooropleiding.sample.sis.koppelvlak.Bijdrage;

/** Makes what plugins gave for a page into what the page draws. Knows the whole vocabulary; texts are escaped later. */
final class Panelen {

    /** The page where a plugin that never said what it is gets its tile. */
    private static final String THUIS = "personalia";

    private final Opdracht opdracht;
    private final Kaderbouw bouw;

    Panelen(Opdracht opdracht, Kaderbouw bouw) {
        this.opdracht = opdracht;
        this.bouw = bouw;
    }

    private record Geplaatst(int volgorde, PaneelBeeld beeld) {}

    List<PaneelBeeld> op(String plek) {
        List<Geplaatst> panelen = new ArrayList<>();
        for (Bijdrage b : opdracht.bijdragen()) {
            if (b.descriptor().isEmpty()) {
                onbekend(b, plek).ifPresent(beeld -> panelen.add(new Geplaatst(0, beeld)));
                continue;
            }
            b.descriptor().get().slots().stream()
                    .filter(s -> s.soort() == Slot.Soort.PANEEL && s.plek().equals(plek))
                    .filter(s -> opdracht.rechten().contains(s.recht()) && !bouw.verborgen(b.plugin(), s))
                    .forEach(s -> paneel(b, s)
                            .ifPresent(beeld -> panelen.add(new Geplaatst(bouw.volgorde(b.plugin(), s), beeld))));
        }
        return panelen.stream()
                .sorted(Comparator.comparingInt(Geplaatst::volgorde))
                .map(Geplaatst::beeld)
                .toList();
    }

    /** A plugin that failed before it could say what it is: one tile, for who could have seen something of it. */
    private Optional<PaneelBeeld> onbekend(Bijdrage b, String plek) {
        if (!plek.equals(THUIS) || opdracht.rechten().isEmpty()) {
            return Optional.empty();
        }
        return b.storing().map(s -> tegel(b, "Plugin " + b.plugin(), "p-" + b.plugin()));
    }

    private Optional<PaneelBeeld> paneel(Bijdrage b, Slot slot) {
        String id = "p-" + b.plugin() + "-" + slot.id();
        Paneel paneel = b.panelen().get(slot.id());
        if (paneel != null) {
            return Optional.of(beeld(id, b, paneel));
        }
        boolean verborgen = !b.slots().isEmpty()
                && b.slots().stream().noneMatch(s -> s.slot().equals(slot.id()));
        if (verborgen || b.storing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(tegel(b, slot.titel().in(opdracht.context().locale()), id));
    }

    private PaneelBeeld tegel(Bijdrage b, String naam, String id) {
        PaneelBeeld.Tegel tegel = Tegeltekst.van(b.storing().orElseThrow(), naam, opdracht.context(), null);
        return new PaneelBeeld(id, tegel.titel(), null, null, List.of(), List.of(), List.of(), tegel);
    }

    private PaneelBeeld beeld(String id, Bijdrage b, Paneel paneel) {
        List<VeldBeeld> velden = new ArrayList<>();
        List<MeldingBeeld> meldingen = new ArrayList<>();
        for (Paneel.Onderdeel onderdeel : paneel.onderdelen()) {
            if (onderdeel instanceof Paneel.Veld veld) {
                velden.add(new VeldBeeld(
                        veld.label(),
                        veld.waarde().stream().map(i -> deel(b, i)).toList(),
                        veld.bij()));
            } else if (onderdeel instanceof Paneel.Waarschuwing w) {
                meldingen.add(new MeldingBeeld(
                        Toonbeeld.melding(w.toon()),
                        w.titel(),
                        w.tekst(),
                        w.actie().map(link -> link(b, link)).orElse(null)));
            }
        }
        int helft = (velden.size() + 1) / 2;
        return new PaneelBeeld(
                id,
                paneel.titel(),
                paneel.badge().map(Panelen::badge).orElse(null),
                paneel.link().map(link -> link(b, link)).orElse(null),
                velden.subList(0, helft),
                velden.subList(helft, velden.size()),
                meldingen,
                null);
    }

    private Deel deel(Bijdrage b, Paneel.Inhoud inhoud) {
        if (inhoud instanceof Paneel.Pil pil) {
            return badge(pil.badge());
        }
        if (inhoud instanceof Paneel.Verwijzing verwijzing) {
            return link(b, verwijzing.link());
        }
        return new Deel(inhoud instanceof Paneel.Woorden woorden ? woorden.tekst() : "", null, null, "");
    }

    private static Deel badge(Badge badge) {
        return new Deel(badge.tekst(), null, Toonbeeld.klasse(badge.toon()), Toonbeeld.teken(badge.toon()));
    }

    private static Deel link(Bijdrage b, Link link) {
        String contextpad = b.descriptor().orElseThrow().contextpad();
        return new Deel(link.tekst(), contextpad + "/" + link.pad(), null, "");
    }
}
