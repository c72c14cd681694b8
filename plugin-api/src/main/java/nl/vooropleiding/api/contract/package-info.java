/**
 * The rules of the koppelvlak as tests: {@link nl.vooropleiding.api.contract.HostContract} for whoever builds a host,
 * {@link nl.vooropleiding.api.contract.PluginContract} for whoever builds a plugin, {@link
 * nl.vooropleiding.api.contract.UitbreidingContract} for whoever extends one. They need no test framework: each
 * gives a list of {@link nl.vooropleiding.api.contract.Check}s, to run inside the server (from a servlet in a small WAR
 * of your own) against your side as it is deployed.
 *
 * <p>What the types themselves refuse is not tested again: a descriptor whose slot asks for an undeclared right, a link
 * that leads out of the plugin or a frame with an address on another server cannot be made.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.contract;
