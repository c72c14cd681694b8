package nl.vooropleiding.sample.sis.koppelvlak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Slot;

/** What plugins add to a page, and how they are doing. Always answers, within the budget of a page. */
@ApplicationScoped
public class Plugins {

    @Inject
    private Register register;

    @Inject
    private Slotvoorkeuren voorkeuren;

    /**
     * Which page is drawn for whom.
     *
     * @param rechten the rights of plugins that the user has for this student
     * @param pagina the page of the host whose panels are wanted; empty for none
     * @param behalve the plugin that draws the page itself and is not called back; empty for none
     */
    public record Vraag(Context context, Set<String> rechten, String pagina, String behalve) {
        public Vraag {
            rechten = Set.copyOf(rechten);
        }
    }

    /** What each plugin adds, those that fail or are missing included. */
    public List<Bijdrage> bijdragen(Vraag vraag) {
        Budget budget = register.budget();
        List<Bekende> aanwezig = register.aanwezig();
        Map<Bekende, Bezoek> bezoeken = new LinkedHashMap<>();
        Map<Bekende, Oproep<Boolean>> oproepen = new LinkedHashMap<>();
        for (Bekende bekende : aanwezig) {
            if (bekende.descriptor()
                    .map(Descriptor::id)
                    .filter(vraag.behalve()::equals)
                    .isPresent()) {
                continue;
            }
            Bezoek bezoek =
                    new Bezoek(bekende, vraag.context(), toont(bekende, vraag.rechten()), paneel(vraag.pagina()));
            bezoeken.put(bekende, bezoek);
            oproepen.put(bekende, register.roep(bekende, bezoek));
        }
        List<Bijdrage> bijdragen = new ArrayList<>();
        oproepen.forEach((bekende, oproep) -> bijdragen.add(bijdrage(
                bekende,
                bezoeken.get(bekende),
                oproep.uitkomst(budget),
                vraag.context().correlatie())));
        ontbrekend(aanwezig, vraag).forEach(bijdragen::add);
        return bijdragen;
    }

    private Predicate<Slot> toont(Bekende bekende, Set<String> rechten) {
        return slot -> rechten.contains(slot.recht()) && !voorkeuren.verborgen(bekende.naam(), slot);
    }

    private static Predicate<Slot> paneel(String pagina) {
        return slot -> slot.soort() == Slot.Soort.PANEEL && slot.plek().equals(pagina);
    }

    private Bijdrage bijdrage(Bekende bekende, Bezoek bezoek, Uitkomst<Boolean> uitkomst, String kenmerk) {
        Optional<Storing> storing = uitkomst instanceof Uitkomst.Mislukt<Boolean> mislukt
                ? Optional.of(register.noteer(bekende, mislukt, kenmerk))
                : Optional.empty();
        return new Bijdrage(bekende.naam(), bekende.descriptor(), bezoek.slots(), bezoek.panelen(), storing);
    }

    private List<Bijdrage> ontbrekend(List<Bekende> aanwezig, Vraag vraag) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        register.ontbrekend(aanwezig).forEach((id, bekende) -> {
            if (!id.equals(vraag.behalve())) {
                bijdragen.add(new Bijdrage(
                        id,
                        bekende.flatMap(Bekende::descriptor),
                        List.of(),
                        Map.of(),
                        Optional.of(weg(id, bekende, vraag.context().correlatie()))));
            }
        });
        return bijdragen;
    }

    private Storing weg(String id, Optional<Bekende> bekende, String kenmerk) {
        return new Storing(
                Oorzaak.ONTBREEKT,
                id,
                bekende.flatMap(Bekende::descriptor).map(Descriptor::versie),
                register.gemistSinds(id),
                kenmerk,
                "Verwacht, maar niet geinstalleerd");
    }

    /** What a plugin says it is, asked now if it is there, else as remembered. */
    public Optional<Descriptor> descriptor(String id) {
        Budget budget = register.budget();
        for (Bekende bekende : register.aanwezig()) {
            if (bekende.descriptor().isEmpty()) {
                register.roep(bekende, () -> vraagDescriptor(bekende)).uitkomst(budget);
            }
        }
        return register.opId(id).flatMap(Bekende::descriptor);
    }

    private static Descriptor vraagDescriptor(Bekende bekende) throws Exception {
        Descriptor descriptor = Register.zoekOp(bekende).descriptor();
        bekende.zegt(descriptor);
        return descriptor;
    }

    /** Each plugin that is there or expected, for the administrator. */
    public List<PluginStaat> staat(String kenmerk) {
        Budget budget = register.budget();
        List<Bekende> aanwezig = register.aanwezig();
        Map<Bekende, Oproep<Gezondheid>> oproepen = new LinkedHashMap<>();
        aanwezig.forEach(b -> oproepen.put(b, register.roep(b, () -> gezondheid(b))));
        List<PluginStaat> staten = new ArrayList<>();
        oproepen.forEach((bekende, oproep) -> staten.add(staat(bekende, oproep.uitkomst(budget), kenmerk)));
        register.ontbrekend(aanwezig)
                .forEach((id, bekende) -> staten.add(new PluginStaat(
                        id,
                        "",
                        bekende.flatMap(Bekende::descriptor),
                        Optional.empty(),
                        Optional.of(weg(id, bekende, kenmerk)),
                        bekende.flatMap(Bekende::laatste))));
        return staten;
    }

    private static Gezondheid gezondheid(Bekende bekende) throws Exception {
        DeelnemerkaartPlugin plugin = Register.zoekOp(bekende);
        Descriptor descriptor = plugin.descriptor();
        bekende.zegt(descriptor);
        Bezoek.controleerVersie(descriptor);
        return plugin.gezondheid();
    }

    private PluginStaat staat(Bekende bekende, Uitkomst<Gezondheid> uitkomst, String kenmerk) {
        Optional<Storing> storing = uitkomst instanceof Uitkomst.Mislukt<Gezondheid> mislukt
                ? Optional.of(register.noteer(bekende, mislukt, kenmerk))
                : Optional.empty();
        Optional<Gezondheid> gezondheid = uitkomst instanceof Uitkomst.Gelukt<Gezondheid> gelukt
                ? Optional.of(gelukt.waarde())
                : Optional.empty();
        return new PluginStaat(
                bekende.naam(), bekende.applicatie(), bekende.descriptor(), gezondheid, storing, bekende.laatste());
    }
}
