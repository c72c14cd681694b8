/** Says well what it is, and throws in every other call. */
package nl.vooropleiding.sample.slecht.gooit;
