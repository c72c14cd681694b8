package nl.vooropleiding.plugin.dossier;

import java.time.Instant;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * A stand as it was delivered.
 *
 * @param datumTijd when the register made it: a later one wins
 * @param spontaan whether it came unasked
 * @param bericht id of the message that brought it
 */
public record Levering(Stand stand, Instant datumTijd, boolean spontaan, long bericht) {}
