/**
 * What the register says about one person at one moment, as values: a {@link nl.vooropleiding.plugin.stand.Stand} with
 * its deelnames and resultaten. Knows no wire, no table and no screen; everybody may use it.
 */
package nl.vooropleiding.plugin.stand;
