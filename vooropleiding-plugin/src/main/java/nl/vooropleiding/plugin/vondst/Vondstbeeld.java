package nl.vooropleiding.plugin.vondst;

import java.time.Instant;
import nl.vooropleiding.api.PersoonsgebondenNummer;

/**
 * A number that the host does not have (yet), as it may be shown.
 *
 * @param sinds when it came to this
 * @param masker stars with the last three digits
 */
public record Vondstbeeld(Vondststaat staat, Instant sinds, PersoonsgebondenNummer.Soort soort, String masker) {}
