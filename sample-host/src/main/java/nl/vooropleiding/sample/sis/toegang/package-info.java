/**
 * Who is the user and what may they do: log-in (own page, own key in the database so that every node knows who left),
 * roles, the rights of plugins, and the sign-on by which a plugin learns who is there. Each answer is read from the
 * database at the moment it is asked.
 */
package nl.vooropleiding.sample.sis.toegang;
