/**
 * What every subject that keeps something about a student has in common: it can tell how much that is, and let go of it.
 * Knows none of the subjects; whoever removes a student finds them all by {@link nl.vooropleiding.plugin.houder.Houder}.
 */
package nl.vooropleiding.plugin.houder;
