/**
 * The page <em>BRON-berichten</em>, of one student and of the whole school: the list with its filters, one message opened,
 * what can be done to one or to many as a plan, and asking for many at once.
 */
package nl.vooropleiding.plugin.kaart.bericht;
