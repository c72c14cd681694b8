/**
 * The students that subscriptions and messages are about, as the host last said who they are and where they belong: so
 * that lists filter, sort and page in the database, also while the host is away. Everybody above may use it; it knows
 * none of the subjects.
 */
package nl.vooropleiding.plugin.betrokkene;
