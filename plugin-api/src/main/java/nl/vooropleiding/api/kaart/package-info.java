/**
 * The student card: what a plugin puts on it ({@link nl.vooropleiding.api.kaart.DeelnemerkaartPlugin}, as data) and
 * what the host draws around it ({@link nl.vooropleiding.api.kaart.Kaart}, as data too). Neither side runs the other's
 * markup: texts are plain and escaped by who draws them.
 *
 * @since 1.0
 */
package nl.vooropleiding.api.kaart;
