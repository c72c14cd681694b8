package nl.vooropleiding.api.kaart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.Tekst;

/**
 * What a plugin is, as data that may be kept.
 *
 * @param id lower-case letters, digits and dashes; unique on a server and never changed
 * @param versie the plugin's own version, for people
 * @param apiVersie the version of the koppelvlak that it needs at least
 * @param contextpad the path all its pages are under, such as {@code /vooropleiding-plugin}; never empty or {@code /}.
 *     A host accepts no return address outside it.
 * @param rechten the rights it declares; the host grants them to roles
 * @param slots where it wants to appear; ids are unique, and each asks for a right that is declared
 * @apiNote A host reads {@link #apiVersie} before anything else and leaves the plugin alone when {@code
 *     ApiVersie.HUIDIG.past(apiVersie)} is false.
 * @since 1.0
 */
public record Descriptor(
        String id,
        Tekst naam,
        String versie,
        ApiVersie apiVersie,
        String contextpad,
        List<Recht> rechten,
        List<Slot> slots) {

    /** A right that a plugin asks for, with words for the administrator who grants it. */
    public record Recht(String naam, Tekst omschrijving) {
        public Recht {
            if (!naam.matches("[a-z]+(\\.[a-z]+)+")) {
                throw new IllegalArgumentException("Een recht heet als onderwerp.werkwoord: " + naam);
            }
            Objects.requireNonNull(omschrijving, "omschrijving");
        }
    }

    public Descriptor {
        if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("Een plugin-id is kleine letters, cijfers en streepjes: " + id);
        }
        if (!contextpad.matches("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+")) {
            throw new IllegalArgumentException("Een contextpad heeft de vorm /naam, zonder streep aan het eind");
        }
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(versie, "versie");
        Objects.requireNonNull(apiVersie, "apiVersie");
        rechten = List.copyOf(rechten);
        slots = List.copyOf(slots);
        Set<String> ids = slots.stream().map(Slot::id).collect(Collectors.toSet());
        if (ids.size() != slots.size()) {
            throw new IllegalArgumentException("Twee slots met een id");
        }
        Set<String> namen = rechten.stream().map(Recht::naam).collect(Collectors.toSet());
        for (Slot slot : slots) {
            if (!namen.contains(slot.recht())) {
                throw new IllegalArgumentException("Slot " + slot.id() + " vraagt een recht dat niet is opgegeven");
            }
        }
    }
}
