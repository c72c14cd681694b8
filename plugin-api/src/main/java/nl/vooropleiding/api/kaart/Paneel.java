package nl.vooropleiding.api.kaart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A panel on a page of the host, from a closed vocabulary. All texts are plain and in the language of the context; the
 * host escapes them and draws them like panels of its own.
 *
 * @param badge beside the title
 * @param link at the right of the title: where the whole story is
 * @param onderdelen in reading order, at most 20
 * @since 1.0
 */
public record Paneel(String titel, Optional<Badge> badge, Optional<Link> link, List<Onderdeel> onderdelen) {

    /** A part of a panel: a later version may add kinds, and a host leaves out what it does not know. */
    public sealed interface Onderdeel {}

    /**
     * A label with its value.
     *
     * @param waarde what stands behind the label, from left to right
     * @param bij sub-lines in small type
     */
    public record Veld(String label, List<Inhoud> waarde, List<String> bij) implements Onderdeel {
        public Veld {
            Objects.requireNonNull(label, "label");
            waarde = List.copyOf(waarde);
            bij = List.copyOf(bij);
        }
    }

    /**
     * Something the reader should not miss, below the fields.
     *
     * @param actie what they can do about it
     */
    public record Waarschuwing(Toon toon, String titel, String tekst, Optional<Link> actie) implements Onderdeel {
        public Waarschuwing {
            Objects.requireNonNull(toon, "toon");
            Objects.requireNonNull(titel, "titel");
            Objects.requireNonNull(tekst, "tekst");
            Objects.requireNonNull(actie, "actie");
        }
    }

    /** What a value is made of. */
    public sealed interface Inhoud {}

    /** Plain text. */
    public record Woorden(String tekst) implements Inhoud {
        public Woorden {
            Objects.requireNonNull(tekst, "tekst");
        }
    }

    /** A state, as a coloured pill. */
    public record Pil(Badge badge) implements Inhoud {
        public Pil {
            Objects.requireNonNull(badge, "badge");
        }
    }

    /** A link to a page of the plugin. */
    public record Verwijzing(Link link) implements Inhoud {
        public Verwijzing {
            Objects.requireNonNull(link, "link");
        }
    }

    public Paneel {
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(badge, "badge");
        Objects.requireNonNull(link, "link");
        onderdelen = List.copyOf(onderdelen);
        if (onderdelen.size() > 20) {
            throw new IllegalArgumentException("Een paneel telt hoogstens 20 onderdelen");
        }
    }
}
