package nl.vooropleiding.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A short text in the languages its maker knows, Dutch at least. The reader escapes it: it is plain text, never markup.
 *
 * @param perTaal ISO 639 language code to text; {@code nl} must be there
 * @since 1.0
 */
public record Tekst(Map<String, String> perTaal) {

    public Tekst {
        perTaal = Map.copyOf(perTaal);
        Objects.requireNonNull(perTaal.get("nl"), "Een tekst is er minstens in het Nederlands (nl)");
    }

    public static Tekst van(String nederlands, String engels) {
        return new Tekst(Map.of("nl", nederlands, "en", engels));
    }

    /** The text in this language, or in Dutch when it is not there. */
    public String in(Locale locale) {
        return perTaal.getOrDefault(locale.getLanguage(), perTaal.get("nl"));
    }
}
