package nl.vooropleiding.api.vooropleiding;

/**
 * The kinds of mbo that a student may want to enter, lowest first, as WEB art. 7.2.2 lid 1 names them.
 *
 * @since 1.1
 */
public enum Mboniveau {
    /** Entreeopleiding. */
    ENTREE,
    /** Basisberoepsopleiding. */
    NIVEAU_2,
    /** Vakopleiding. */
    NIVEAU_3,
    /** Middenkaderopleiding, level 4. */
    MIDDENKADER,
    /** Specialistenopleiding, level 4. */
    SPECIALIST
}
