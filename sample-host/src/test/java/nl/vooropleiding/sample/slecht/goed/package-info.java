/** The good plugin: what the bad ones are compared with. */
package nl.vooropleiding.sample.slecht.goed;
