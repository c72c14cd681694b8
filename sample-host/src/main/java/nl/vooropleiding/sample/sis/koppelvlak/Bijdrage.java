package nl.vooropleiding.sample.sis.koppelvlak;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.api.kaart.SlotStaat;

/**
 * What one plugin adds to one page. With a {@link Storing} it may still hold what came in before that.
 *
 * @param plugin its id, or the name of its application while the id is unknown
 * @param descriptor what it says it is, or last said; absent when it never did
 * @param slots which of its slots show
 * @param panelen content by slot id
 */
public record Bijdrage(
        String plugin,
        Optional<Descriptor> descriptor,
        List<SlotStaat> slots,
        Map<String, Paneel> panelen,
        Optional<Storing> storing) {

    public Bijdrage {
        Objects.requireNonNull(plugin, "plugin");
        Objects.requireNonNull(descriptor, "descriptor");
        slots = List.copyOf(slots);
        panelen = Map.copyOf(panelen);
        Objects.requireNonNull(storing, "storing");
    }

    public Optional<Slot> slot(String id) {
        return descriptor.stream()
                .flatMap(d -> d.slots().stream())
                .filter(s -> s.id().equals(id))
                .findFirst();
    }
}
