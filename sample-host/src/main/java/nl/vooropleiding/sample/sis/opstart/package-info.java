/**
 * What happens once, when the server starts: the data source, the migrations and the first contents. A database that is
 * not there does not keep the application from starting; {@link nl.vooropleiding.sample.sis.opstart.Opstart} says what
 * is wrong and tries again.
 */
package nl.vooropleiding.sample.sis.opstart;
