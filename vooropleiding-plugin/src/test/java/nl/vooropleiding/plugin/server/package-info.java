/**
 * Tests of the plugin in the server it is made for: the WAR as it ships, without a host, on each database. What must be
 * true of a subject stands beside that subject, as an interface with tests ({@code ...Proeven}); the two test classes
 * here run all of them, one server each.
 */
package nl.vooropleiding.plugin.server;
