/** The pages for the functional administrator: which plugins there are and how they are doing. */
package nl.vooropleiding.sample.sis.beheer;
