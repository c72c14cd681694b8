package nl.vooropleiding.sample.sis.relatie;

/**
 * One relation of one student, as the user had it before their eyes.
 *
 * @param versie of the relation; another one by now means that somebody else was first
 */
public record Sleutel(long deelnemer, long relatie, int versie) {}
