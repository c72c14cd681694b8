/**
 * The code lists that a school loads in place of the shipped ones: offered on a page or in a folder, checked, kept, and in
 * force on every node within seconds. Knows {@link nl.vooropleiding.plugin.code} and the storage; knows no screen.
 */
package nl.vooropleiding.plugin.codebeheer;
