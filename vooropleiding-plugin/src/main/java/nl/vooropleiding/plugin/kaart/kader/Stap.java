package nl.vooropleiding.plugin.kaart.kader;

import nl.vooropleiding.api.kaart.Toon;

/**
 * A step on the way from asking to an answer, for who waits for it.
 *
 * @param staat how far the step is, in words
 * @param bij since when; empty when there is nothing to say
 */
public record Stap(String naam, String staat, Toon toon, String bij) {

    public String stijl() {
        return Tonen.stijl(toon);
    }
}
