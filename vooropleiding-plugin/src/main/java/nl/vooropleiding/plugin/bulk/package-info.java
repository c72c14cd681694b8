/**
 * Doing something to many at once: first a plan that says what it would come to, then the doing, at a pace that leaves
 * room for who works at the desk, with pause and stop, on whatever node. What is done is the affair of a {@code Bulkwerk}
 * for the kinds of plan that it knows; a new kind is a name in {@code Bulksoort} and such a class.
 */
package nl.vooropleiding.plugin.bulk;
