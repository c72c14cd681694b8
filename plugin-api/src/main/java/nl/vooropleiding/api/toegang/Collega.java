package nl.vooropleiding.api.toegang;

import java.util.Objects;

/**
 * A user whom work can be given to.
 *
 * @param gebruiker the host's opaque id of the user
 * @param naam as colleagues know them: {@code M. Dijkstra}
 * @since 1.2
 */
public record Collega(String gebruiker, String naam) {

    public Collega {
        Objects.requireNonNull(gebruiker, "gebruiker");
        Objects.requireNonNull(naam, "naam");
    }
}
