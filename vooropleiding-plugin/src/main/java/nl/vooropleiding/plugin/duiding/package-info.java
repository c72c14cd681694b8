/**
 * What the delivered records mean: which of them explains the startkwalificatie, for which mbo a student may be admitted,
 * and which prior education is the highest. Rules over {@link nl.vooropleiding.plugin.stand} and {@link
 * nl.vooropleiding.plugin.code} alone; knows no table, wire or screen. Everything here is an advice: the register's
 * indicators are never overruled, and the school decides.
 */
package nl.vooropleiding.plugin.duiding;
