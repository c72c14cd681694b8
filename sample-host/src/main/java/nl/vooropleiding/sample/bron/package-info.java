/**
 * A stand-in for the register BRON, to try the plugin against. It shares no Java with the rest of this WAR, and is reached
 * as the register is: over SOAP. What it knows is fictional.
 */
package nl.vooropleiding.sample.bron;
