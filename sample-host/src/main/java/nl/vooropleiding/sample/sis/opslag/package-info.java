/**
 * What entities share, and settings. Instants are stored as milliseconds since 1970 in UTC, because a timestamp column
 * would go through the time zone of the server.
 */
package nl.vooropleiding.sample.sis.opslag;
