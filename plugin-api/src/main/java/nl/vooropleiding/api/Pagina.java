package nl.vooropleiding.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a list that is read from front to end.
 *
 * @param rijen at most the number that was asked for; may be fewer, also when more follow
 * @param volgende where to go on; opaque, valid for at least an hour; absent at the end
 * @apiNote Each row that exists from the first page to the last is returned at least once. A row that changes while
 *     one reads may come twice: take it as the newer truth.
 * @since 1.0
 */
public record Pagina<T>(List<T> rijen, Optional<String> volgende) {

    /** The most rows that may be asked for at once. */
    public static final int GROOTSTE = 500;

    public Pagina {
        rijen = List.copyOf(rijen);
        Objects.requireNonNull(volgende, "volgende");
    }
}
