package nl.vooropleiding.plugin.betrokkene;

/** What is still kept of a student whom nothing carries any more, and so which term comes next. */
public enum Bewaarfase {
    /** All of it; there never was an inschrijving, as far as the host said. */
    AANMELDING,
    /** All of it; there was an inschrijving. */
    INSCHRIJVING,
    /** There was an inschrijving; marks and earlier versions are gone. */
    KERN
}
