package nl.vooropleiding.plugin.stand;

import java.time.LocalDate;

/** A record that the register delivers (vooropleidinggegeven): a deelname or a result of it. */
public sealed interface Gegeven permits Deelname, Resultaat {

    Onderwijssoort soort();

    /** The opleiding that a list shows: of a deelname the one that began last. */
    String opleidingcode();

    /**
     * The day on which the record stands in a list, and on which its codes are decoded. Nothing is left out for want of
     * a date: a result with a year alone stands in its summer, one without even that in 1900, at the end of a list.
     */
    LocalDate recorddatum();
}
