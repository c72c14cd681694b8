/**
 * What the codes of the register mean: names of instellingen, opleidingen, vakken and parts of an exam, by list, code
 * and date. Knows no table, wire or screen; everybody may use it.
 */
package nl.vooropleiding.plugin.code;
