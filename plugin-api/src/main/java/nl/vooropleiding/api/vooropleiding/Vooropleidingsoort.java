package nl.vooropleiding.api.vooropleiding;

/**
 * The kinds of prior education that a student declares, lowest first.
 *
 * @since 1.1
 */
public enum Vooropleidingsoort {
    BASISONDERWIJS,
    PRAKTIJKONDERWIJS,
    VMBO_BB,
    VMBO_KB,
    VMBO_GL,
    /** Theoretische leerweg, formerly mavo. */
    VMBO_TL,
    HAVO,
    VWO,
    /** Entreeopleiding, or mbo of level 1. */
    MBO_1,
    MBO_2,
    MBO_3,
    MBO_4,
    HBO,
    WO,
    /** Anything else, such as education abroad. */
    ANDERS
}
