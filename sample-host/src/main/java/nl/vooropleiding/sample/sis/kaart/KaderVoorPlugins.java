package nl.vooropleiding.sample.sis.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;
import nl.vooropleiding.sample.sis.koppelvlak.Bijdrage;
import nl.vooropleiding.sample.sis.koppelvlak.Plugins;
import nl.vooropleiding.sample.sis.relatie.RelatieBestand;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.toegang.Gebruiker;
import nl.vooropleiding.sample.sis.toegang.Rechten;

/** The frame around a page of a plugin. The plugin that asks told its own slots and is not called back. */
@ApplicationScoped
class KaderVoorPlugins {

    @Inject
    private Rechten rechten;

    @Inject
    private DeelnemerBestand deelnemers;

    @Inject
    private RelatieBestand relaties;

    @Inject
    private Plugins plugins;

    @Inject
    private Kaderbouw bouw;

    /** Empty when the user is not there or may not see the student. */
    Optional<Kader> kader(Kaart.Vraag vraag) {
        Context context = vraag.context();
        Optional<Gebruiker> gebruiker = rechten.gebruiker(context);
        if (gebruiker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Deelnemer> deelnemer = context.deelnemer()
                .flatMap(Rechten::getal)
                .flatMap(id -> deelnemers.opId(gebruiker.get().zicht(), id));
        if (context.deelnemer().isPresent() && deelnemer.isEmpty()) {
            return Optional.empty();
        }
        Set<String> toegekend = rechten.van(gebruiker.get());
        List<Bijdrage> bijdragen =
                new ArrayList<>(plugins.bijdragen(new Plugins.Vraag(context, toegekend, "", vraag.plugin())));
        Optional<Descriptor> descriptor = plugins.descriptor(vraag.plugin());
        bijdragen.add(new Bijdrage(vraag.plugin(), descriptor, vraag.eigenSlots(), Map.of(), Optional.empty()));
        List<Verbintenis> verbintenissen =
                deelnemer.map(d -> relaties.verbintenissen(d.getId())).orElse(List.of());
        return Optional.of(bouw.kader(new Opdracht(
                Verbinteniskeuze.met(context, verbintenissen),
                gebruiker.get(),
                toegekend,
                deelnemer,
                verbintenissen,
                sectie(vraag, descriptor),
                vraag.slot().map(slot -> vraag.plugin() + "/" + slot).orElse(""),
                bijdragen)));
    }

    private static String sectie(Kaart.Vraag vraag, Optional<Descriptor> descriptor) {
        return descriptor.stream()
                .flatMap(d -> d.slots().stream())
                .filter(s -> vraag.slot().filter(s.id()::equals).isPresent())
                .filter(s -> s.soort() == Slot.Soort.PAGINA)
                .map(Slot::plek)
                .findFirst()
                .orElse("deelnemer");
    }
}
