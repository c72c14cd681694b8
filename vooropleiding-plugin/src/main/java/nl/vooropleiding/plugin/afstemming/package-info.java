/**
 * Comparing the host's students with the subscriptions, and repairing what differs. The host tells of changes, and what
 * it tells may get lost, come late, or never come at all, as where an end date passes: so once a day everything is
 * compared. What is not mentioned proves nothing: before anything ends the host is asked for that student.
 */
package nl.vooropleiding.plugin.afstemming;
