/**
 * The rules of the koppelvlak as tests: {@code HostContract} for whoever builds a host,
 * {@code PluginContract} for whoever builds a plugin. They need no test framework: each
 * gives a list of {@link nl.vooropleiding.api.contract.Check}s, to run inside the server (from a servlet in a small WAR
 * of your own) against your own side as it is deployed.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.contract;
