package nl.vooropleiding.sample.sis.koppelvlak;

import java.util.Optional;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;

/**
 * One plugin as an administrator sees it.
 *
 * @param applicatie the name it is deployed under; empty when it is missing
 * @param descriptor what it says it is, or last said
 * @param gezondheid what it says of itself now
 * @param storing why it does not say so
 * @param laatsteStoring the last time a call failed since this server started
 */
public record PluginStaat(
        String id,
        String applicatie,
        Optional<Descriptor> descriptor,
        Optional<Gezondheid> gezondheid,
        Optional<Storing> storing,
        Optional<Storing> laatsteStoring) {}
