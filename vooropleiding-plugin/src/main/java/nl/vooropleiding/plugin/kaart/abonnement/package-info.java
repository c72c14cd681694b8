/**
 * What is shown of subscriptions: the panel on the card, changing one by hand, and all of a school with what a comparison
 * found.
 */
package nl.vooropleiding.plugin.kaart.abonnement;
