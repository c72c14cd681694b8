/**
 * The wire to the register: SOAP envelopes, addressing, the schemas of both contracts, and the translation between their
 * XML and this plugin's values. A school's real definitions replace this package and nothing else.
 *
 * <p>Outward through the port {@link nl.vooropleiding.plugin.bron.Register}; inward the servlet hands what it received
 * to the port {@link nl.vooropleiding.plugin.bron.Postbus}, which stores before anything is confirmed.
 *
 * <p>Envelopes are read and written with the JDK's own XML, not by a SOAP stack: each defect has a fault code of its
 * own (Edukoppeling DK…/EK…), and the raw bytes must be kept before anyone judges them.
 */
package nl.vooropleiding.plugin.bron;
