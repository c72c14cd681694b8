/**
 * The page <em>BRON-verbinding</em>: the switches, the fuse, what waits and what fails, gaps in receiving, and the
 * certificates.
 */
package nl.vooropleiding.plugin.kaart.verbinding;
