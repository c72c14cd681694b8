package nl.vooropleiding.sample.geschiedenis;

import java.time.Instant;

/**
 * A message that the register has for the school.
 *
 * @param stand which of the standen of this person it carries; -1 for none
 * @param body what it says, the same each time it is offered
 */
record Post(int persoon, String code, String operatie, int stand, Instant datumTijd, String body) {}
