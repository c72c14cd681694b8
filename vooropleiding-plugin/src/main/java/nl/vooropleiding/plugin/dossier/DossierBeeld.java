package nl.vooropleiding.plugin.dossier;

import java.time.Instant;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What is known of one student now.
 *
 * @param stand the stand that counts
 * @param datumTijd when the register made it (datumTijdBedrijfsdocument)
 * @param geactualiseerd when the register last confirmed it, also when nothing had changed
 * @param spontaan whether the last delivery came unasked
 * @param bericht id of the message that filled it
 */
public record DossierBeeld(Stand stand, Instant datumTijd, Instant geactualiseerd, boolean spontaan, long bericht) {}
