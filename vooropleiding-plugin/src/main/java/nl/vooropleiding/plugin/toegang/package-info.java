/**
 * Who is asking: sign-on at the host, told to the container, so that roles work, and asked again at every request. The
 * {@link nl.vooropleiding.plugin.toegang.SignOnMechanism} answers who; the
 * {@link nl.vooropleiding.plugin.toegang.SignOnFilter} sends away whoever is nobody. What a user may do for one student
 * is not decided here but asked of the host, page by page.
 */
package nl.vooropleiding.plugin.toegang;
