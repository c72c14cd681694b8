/**
 * What a privacy officer does: who saw what, everything that is kept of one student as a copy, the removal of it, and what
 * goes by itself when its term is over.
 */
package nl.vooropleiding.plugin.kaart.privacy;
