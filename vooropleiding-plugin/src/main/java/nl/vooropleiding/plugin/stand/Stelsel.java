package nl.vooropleiding.plugin.stand;

/** A list in which a code has one meaning: the same code may mean something else in another stelsel. */
public enum Stelsel {
    /** Elementcodes of vo, vso and vavo: four characters. */
    ILT,
    /** Kwalificaties of mbo: five characters. */
    CREBO,
    /** Opleidingen of ho (also called ISAT): five digits. */
    CROHO
}
