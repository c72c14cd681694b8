/**
 * Who is subscribed, why, and until when. The host's events are noted here and looked into by the pulse; what the
 * register answers moves a subscription to its next state and fills the dossiers of that person's students.
 */
package nl.vooropleiding.plugin.abonnement;
