/** Throws in each call, so that the host never learns what it is. */
package nl.vooropleiding.sample.slecht.stuk;
