/**
 * Who is the user, and what may they do. Implemented by the host; a plugin asks again at every request.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.toegang;
