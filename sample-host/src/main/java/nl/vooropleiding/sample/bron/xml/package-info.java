/** XML that nobody needs to trust: read without DTD or outside entities, checked against the contract, bound to objects. */
package nl.vooropleiding.sample.bron.xml;
