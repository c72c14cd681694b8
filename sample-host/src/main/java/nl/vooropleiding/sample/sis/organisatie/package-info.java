/** The instellingen, their organisatie-eenheden and locaties, and the opleidingen they offer. Knows no students. */
package nl.vooropleiding.sample.sis.organisatie;
