package nl.vooropleiding.api.organisatie;

import java.util.List;
import java.util.Objects;

/**
 * A team, college or sector within an instelling, with the locaties where it works.
 *
 * @param id the host's opaque id
 * @param naam as users know it
 * @param locaties may be empty
 * @since 1.0
 */
public record OrganisatieEenheid(String id, String naam, List<Locatie> locaties) {

    /** A place where an organisatie-eenheid works. */
    public record Locatie(String id, String naam) {
        public Locatie {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(naam, "naam");
        }
    }

    public OrganisatieEenheid {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(naam, "naam");
        locaties = List.copyOf(locaties);
    }
}
