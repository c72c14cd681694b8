/** What surrounds every page: headers that protect it, what to say when something is wrong. Knows no subject. */
package nl.vooropleiding.sample.sis.web;
