/**
 * What a plugin keeps of a person: it says so, exports it and removes it. Implemented by a plugin, asked by the host.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.privacy;
