/** Needs a version of the koppelvlak that does not exist yet. */
package nl.vooropleiding.sample.slecht.nieuw;
