/**
 * A BSN or onderwijsnummer that the register found for a student of whom the host has none: kept, encrypted, and offered to
 * the host until it took it or said why not. A number that the host has is never replaced; a person is told, and decides.
 */
package nl.vooropleiding.plugin.vondst;
