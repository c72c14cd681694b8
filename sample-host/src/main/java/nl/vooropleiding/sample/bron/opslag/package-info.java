/** The stand-in's own database: plain JDBC, each piece of work in one transaction of its own. Knows no subject. */
package nl.vooropleiding.sample.bron.opslag;
