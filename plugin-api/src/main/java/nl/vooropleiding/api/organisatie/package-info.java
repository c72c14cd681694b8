/**
 * The host's instellingen and how they are divided: what scopes lists, and whose OIN stands on a message to the
 * register. Implemented by the host.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.organisatie;
