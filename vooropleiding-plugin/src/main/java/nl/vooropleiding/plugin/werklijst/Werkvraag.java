package nl.vooropleiding.plugin.werklijst;

import java.util.Optional;
import nl.vooropleiding.api.toegang.Bereik;

/**
 * Which points somebody looks for; what is absent does not matter.
 *
 * @param bereik what the user may see
 * @param open those that somebody has to look at; else those that nobody has to any more
 * @param voor assigned to this user; empty for assigned to nobody
 */
public record Werkvraag(
        String instelling, Bereik bereik, boolean open, Optional<Soort> soort, Optional<Optional<String>> voor) {

    /** Everything that is or was on the list of an instelling, as far as this user may see it. */
    static Werkvraag alles(String instelling, Bereik bereik) {
        return new Werkvraag(instelling, bereik, true, Optional.empty(), Optional.empty());
    }
}
