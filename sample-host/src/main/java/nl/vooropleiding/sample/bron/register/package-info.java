/**
 * What the stand-in knows of its fictional persons: one file per person in {@code /register}, listed in
 * {@code index.txt}, and the changes that the control page makes to it. Knows no messages.
 */
package nl.vooropleiding.sample.bron.register;
