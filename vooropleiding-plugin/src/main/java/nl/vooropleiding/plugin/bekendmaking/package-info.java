/**
 * Tells who wants to know that the register says something else: one row per listener and change, written with the stand
 * that brought it, and gone once the listener took it.
 */
package nl.vooropleiding.plugin.bekendmaking;
