/**
 * Every call to a plugin leaves from here, so that no plugin can hurt a page: found anew for each request, on a thread
 * of the server's pool, within the budget of the page, a few at a time, and not at all for a while when it keeps being
 * late. What comes out is the plugin's content or a {@link nl.vooropleiding.sample.sis.koppelvlak.Storing} to draw a
 * tile from. Events go out here too, after the commit.
 */
package nl.vooropleiding.sample.sis.koppelvlak;
