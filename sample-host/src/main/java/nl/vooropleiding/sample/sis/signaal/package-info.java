/** What plugins say that somebody has to look at: kept per student, shown on the card to who may read it. */
package nl.vooropleiding.sample.sis.signaal;
