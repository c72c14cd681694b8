package nl.vooropleiding.plugin.aanmelder;

import java.util.Optional;
import nl.vooropleiding.api.toegang.Bereik;

/**
 * Whom somebody looks for.
 *
 * @param bereik what the user may see
 * @param stadium absent for all
 */
public record Aanmeldervraag(String instelling, Bereik bereik, Optional<Stadium> stadium) {}
