package nl.vooropleiding.api.kaart;

import java.util.Objects;

/**
 * A short mark: one to three words.
 *
 * @param tekst plain text of at most 40 characters; colour is never the only bearer of meaning
 * @since 1.0
 */
public record Badge(String tekst, Toon toon) {
    public Badge {
        Objects.requireNonNull(toon, "toon");
        if (tekst.isBlank() || tekst.length() > 40) {
            throw new IllegalArgumentException("Een badge telt 1 tot 40 tekens");
        }
    }
}
