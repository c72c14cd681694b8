/**
 * What the register says about a student's prior education, in short, for a host and for other plugins; and where they
 * take part: what the student declared, who wants to be told of changes, names for codes.
 *
 * @since 1.1
 */
package nl.vooropleiding.api.vooropleiding;
