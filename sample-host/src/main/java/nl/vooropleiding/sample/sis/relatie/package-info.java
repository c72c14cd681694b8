/**
 * What ties a student to the school: the aanmelding (application) and the verbintenis (enrolment). Their statuses know
 * which ones may follow; {@link nl.vooropleiding.sample.sis.relatie.Aanmeldingen} and {@link
 * nl.vooropleiding.sample.sis.relatie.Verbintenissen} carry out what a user asks.
 */
package nl.vooropleiding.sample.sis.relatie;
