package nl.vooropleiding.plugin.dossier;

import java.util.Optional;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What came of taking in a delivery.
 *
 * @param was what counted until now, of a stand that takes its place; absent when nothing did, or nothing changed
 * @param tegelijk whether it says something else than the one that counted, of the very same moment
 */
public record Opname(Uitwerking uitwerking, Optional<Stand> was, boolean tegelijk) {}
