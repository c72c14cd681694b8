/** Throws when it starts. */
package nl.vooropleiding.sample.slecht.start;
