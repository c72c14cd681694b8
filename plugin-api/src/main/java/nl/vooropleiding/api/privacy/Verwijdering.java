package nl.vooropleiding.api.privacy;

import java.util.Map;

/**
 * How far a removal is.
 *
 * @param klaar nothing is kept any more but the pseudonymised log of who saw what
 * @param nogOver per kind of data the number of rows that still wait for a confirmation; empty when klaar
 * @since 1.0
 */
public record Verwijdering(boolean klaar, Map<String, Integer> nogOver) {
    public Verwijdering {
        nogOver = Map.copyOf(nogOver);
    }
}
