/**
 * The student card: the frame around it ({@link nl.vooropleiding.sample.sis.kaart.Kaderbouw}, which draws the host's own
 * pages and gives plugins the same as data), its pages and forms. What plugins add comes from {@code koppelvlak} as data
 * and is drawn here.
 */
package nl.vooropleiding.sample.sis.kaart;
