/**
 * Plugins for tests of the host: a good one ({@code goed}) and deliberately bad ones, each in a package and a WAR of its
 * own. They all have a tab, a panel on two pages and a page, and keep to the rules but for the one thing they are bad at.
 */
package nl.vooropleiding.sample.slecht;
