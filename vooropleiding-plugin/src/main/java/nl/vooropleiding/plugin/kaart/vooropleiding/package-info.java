/**
 * The page <em>Vooropleidingen DUO</em>: what the register says about one student, put in words and on a time line, what
 * it means, what of it is taken over or disputed, and the files in which it is taken along.
 */
package nl.vooropleiding.plugin.kaart.vooropleiding;
