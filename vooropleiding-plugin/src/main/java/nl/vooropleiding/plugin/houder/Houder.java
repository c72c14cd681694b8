package nl.vooropleiding.plugin.houder;

import java.util.Set;

/**
 * A subject that keeps something about a student. Each is a bean, so that removal of a student finds it; a table with a
 * student in it that no bean looks after fails the tests. Called in the transaction of whoever removes.
 */
public interface Houder {

    /** Which kind of data, as it stands in the log and in the texts ({@code houder.<soort>}); at most 40 letters. */
    String soort();

    /** The tables that it looks after. */
    Set<String> tabellen();

    /** How much is kept. */
    long tel(Weg weg);

    /**
     * Lets go of it, as far as may be now.
     *
     * @return how much went
     */
    long verwijder(Weg weg);
}
