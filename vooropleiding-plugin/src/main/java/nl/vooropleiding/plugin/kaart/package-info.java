/**
 * What the plugin puts on the student card and beside it. Here: the entries of the koppelvlak that the host calls, for
 * pages, panel, badges, health and what a privacy officer asks. The pages are in the packages below, one a subject of the
 * screen. Reads the dossier and the subscription, writes nothing but who saw what; what a page changes it asks of the
 * subject. Nothing in the plugin knows this package.
 */
package nl.vooropleiding.plugin.kaart;
