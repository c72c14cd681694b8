/**
 * The students: who they are, how they are found, what is corrected about them, and that plugins are told. Relations
 * with the school live in package {@code relatie}; whether a user may see a student is decided in {@code toegang}.
 */
package nl.vooropleiding.sample.sis.deelnemer;
