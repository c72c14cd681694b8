/**
 * What the register says about one person at one moment, as values: a {@link nl.vooropleiding.plugin.stand.Stand} with
 * its deelnames and resultaten. Knows no wire, no table and no screen; everybody may use it.
 *
 * <p>Left out on purpose, because a school gets these data to judge admission and they do not help with that: funding
 * (bekostiging), the sittings of an exam that is over (tijdvakken, verwijzing), hours a week of vavo, leerroute and its
 * phase, BPV and extra support.
 */
package nl.vooropleiding.plugin.stand;
