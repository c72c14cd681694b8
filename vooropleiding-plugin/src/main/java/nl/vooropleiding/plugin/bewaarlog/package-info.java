/**
 * The log of what was removed: when, why, by whom, how much of which kind, and by which rule. It holds nobody's data and
 * is never removed. Whoever removes something writes here, in the same transaction.
 */
package nl.vooropleiding.plugin.bewaarlog;
