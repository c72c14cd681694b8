/** SOAP messages as they go over the wire, in both directions: the envelope, its addressing headers, and why one is refused. */
package nl.vooropleiding.sample.bron.envelop;
