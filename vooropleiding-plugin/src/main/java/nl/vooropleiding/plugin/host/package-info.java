/**
 * The way to the host: finds its services anew for each question, so that either side can be deployed in any order and
 * replaced while the other runs. Everybody in the plugin may ask here; nobody keeps what is found.
 */
package nl.vooropleiding.plugin.host;
