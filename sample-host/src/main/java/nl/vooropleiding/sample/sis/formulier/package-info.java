/**
 * What users fill in on the card. Each form is a bean of one request: the page carries the student, the row and its
 * version, so that a form still works after a restart of the session's view and nobody overwrites what changed meanwhile.
 */
package nl.vooropleiding.sample.sis.formulier;
