package nl.vooropleiding.sample.sis.kaart;

import java.util.Comparator;
import nl.vooropleiding.api.kaart.Kader.TabRegel;

/**
 * An entry with its place among the others.
 *
 * @param plek the group it belongs to
 */
record Tabregel(String plek, int volgorde, TabRegel regel) {

    /** The host's own first, then by order, then by name. */
    static final Comparator<Tabregel> VOLGORDE = Comparator.comparing(
                    (Tabregel t) -> t.regel().uitbreiding())
            .thenComparing(Tabregel::volgorde)
            .thenComparing(t -> t.regel().naam());
}
