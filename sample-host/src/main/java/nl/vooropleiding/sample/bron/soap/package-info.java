/**
 * The register's SOAP endpoint. Each message is judged as it came over the wire, before the SOAP stack sees it; what passes
 * is stored, then confirmed.
 */
package nl.vooropleiding.sample.bron.soap;
