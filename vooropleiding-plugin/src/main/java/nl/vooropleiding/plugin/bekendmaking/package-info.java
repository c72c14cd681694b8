/**
 * Tells who wants to know that the register says something else: one row per listener and change, written with the stand
 * that brought it, and gone once the listener took it. The host's own worklist is told of points on ours in the same way.
 */
package nl.vooropleiding.plugin.bekendmaking;
