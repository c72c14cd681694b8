package nl.vooropleiding.sample.sis.koppelvlak;

/** Why a part of a plugin is not there. Each has words of its own on the tile. */
public enum Oorzaak {
    /** It threw something. */
    FOUT,
    /** It did not answer within the budget of the page. */
    TRAAG,
    /** It was late repeatedly and is left alone for a while. */
    RUST,
    /** It needs another version of the koppelvlak, or the API jar was loaded twice. */
    VERSIE,
    /** It is expected on this server and is not there. */
    ONTBREEKT
}
