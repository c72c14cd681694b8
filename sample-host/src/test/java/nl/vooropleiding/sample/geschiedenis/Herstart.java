package nl.vooropleiding.sample.geschiedenis;

import java.time.Instant;

/** A server was killed, and came back. */
record Herstart(Instant gedood, Instant gereed) {}
