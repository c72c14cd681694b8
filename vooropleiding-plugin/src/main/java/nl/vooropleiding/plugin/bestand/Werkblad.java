package nl.vooropleiding.plugin.bestand;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A list to make a file of.
 *
 * @param naam of the sheet, at most 31 characters
 * @param kolommen the heads
 * @param rijen as many cells as there are heads; a cell is a {@code String} (empty where there is nothing), an {@code
 *     Integer}, a {@link LocalDate} or a {@link LocalDateTime}
 */
public record Werkblad(String naam, List<String> kolommen, List<List<Object>> rijen) {

    public Werkblad {
        Objects.requireNonNull(naam, "naam");
        kolommen = List.copyOf(kolommen);
        rijen = rijen.stream().map(List::copyOf).toList();
        int breedte = kolommen.size();
        rijen.forEach(rij -> eisBreedte(rij, breedte));
    }

    static void eisBreedte(List<?> cellen, int breedte) {
        if (cellen.size() != breedte) {
            throw new IllegalArgumentException("Een rij heeft evenveel cellen als er kolommen zijn");
        }
    }
}
