/**
 * A small student information system, to show how one hosts plugins: {@code deelnemer} (students), {@code relatie}
 * (aanmeldingen and verbintenissen), {@code organisatie}, {@code toegang} (log-in, rights, sign-on for plugins), {@code
 * kaart} (the student card and its frame), {@code koppelvlak} (every call to a plugin goes through it), {@code beheer},
 * {@code web} (filters, errors) and {@code opslag} (database). Nothing here knows a particular plugin.
 */
package nl.vooropleiding.sample.sis;
