/**
 * What the register says about a student's prior education, in short, for a host and for other plugins.
 *
 * @since 1.1
 */
package nl.vooropleiding.api.vooropleiding;
