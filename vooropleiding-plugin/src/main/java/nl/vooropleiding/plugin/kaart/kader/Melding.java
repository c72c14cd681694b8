package nl.vooropleiding.plugin.kaart.kader;

import nl.vooropleiding.api.kaart.Toon;

/** A message with a heading. */
public record Melding(String titel, String tekst, Toon toon) {
    public String stijl() {
        return Tonen.stijl(toon);
    }
}
