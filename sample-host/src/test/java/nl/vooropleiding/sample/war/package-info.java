/** Makes the WARs that exist for tests only, from classes of the tests, into {@code target/test-wars}. */
package nl.vooropleiding.sample.war;
