package nl.vooropleiding.api.privacy;

import java.util.Objects;
import nl.vooropleiding.api.Tekst;

/**
 * One kind of data that a plugin keeps.
 *
 * @param doel what it is for
 * @param grondslag the legal ground
 * @param bewaartermijn how long, in words
 * @since 1.0
 */
public record Gegevenssoort(Tekst naam, Tekst doel, Tekst grondslag, Tekst bewaartermijn) {
    public Gegevenssoort {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(doel, "doel");
        Objects.requireNonNull(grondslag, "grondslag");
        Objects.requireNonNull(bewaartermijn, "bewaartermijn");
    }
}
