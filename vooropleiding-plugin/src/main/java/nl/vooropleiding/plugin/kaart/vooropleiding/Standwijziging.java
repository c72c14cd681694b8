package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;

/**
 * What one stand changed, in words.
 *
 * @param moment when the register made it
 * @param herkomst how it came, and when it came out of its turn
 * @param gezien who has seen it
 * @param nieuw whether this user has not
 */
public record Standwijziging(String moment, String herkomst, List<Regel> regels, String gezien, boolean nieuw) {

    /**
     * A change.
     *
     * @param soort Erbij, Anders, Weg or Gevolg
     * @param wat the record or the indicator
     * @param anker of the row of the record; empty when it is not on the page
     * @param velden what changed of it; empty when it came or went as a whole
     */
    public record Regel(String soort, String wat, String anker, List<Veld> velden) {
        public Regel {
            velden = List.copyOf(velden);
        }
    }

    /** A part of a record that changed. */
    public record Veld(String naam, String was, String is) {}

    public Standwijziging {
        regels = List.copyOf(regels);
    }
}
