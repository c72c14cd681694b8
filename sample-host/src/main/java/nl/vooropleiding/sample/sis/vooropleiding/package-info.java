/** The prior education that students declared, and the way by which a plugin reads it and takes over a record. */
package nl.vooropleiding.sample.sis.vooropleiding;
