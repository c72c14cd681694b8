/**
 * Where the plugin keeps things: the data source and its migrations, the clock, how instants become columns, and the
 * encryption of numbers and payloads. Everybody may use it; it knows none of the subjects.
 */
package nl.vooropleiding.plugin.opslag;
