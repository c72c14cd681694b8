/** A class that it needs is left out of its WAR. */
package nl.vooropleiding.sample.slecht.mist;
