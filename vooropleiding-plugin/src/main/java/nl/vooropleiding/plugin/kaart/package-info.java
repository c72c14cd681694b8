/**
 * What the plugin puts on the student card: its pages, drawn in the frame that the host gives as data, its panel, and
 * the entries of the koppelvlak that the host calls for them. Reads the dossier and the subscription, writes nothing but
 * who saw what. Nothing in the plugin knows this package.
 */
package nl.vooropleiding.plugin.kaart;
