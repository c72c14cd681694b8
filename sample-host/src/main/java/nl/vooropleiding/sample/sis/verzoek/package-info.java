/** What is known of the request that is being answered: its kenmerk and its language. Knows nothing of the subjects. */
package nl.vooropleiding.sample.sis.verzoek;
