/**
 * What schools ask and what they get: a stored request becomes, after the set delay, one or more deliveries; those go out
 * in order per person, with three attempts. All of it stands in the database, so that a restart loses nothing; the timer
 * only looks.
 */
package nl.vooropleiding.sample.bron.verkeer;
