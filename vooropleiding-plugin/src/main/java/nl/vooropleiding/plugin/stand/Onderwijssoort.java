package nl.vooropleiding.plugin.stand;

/** The kinds of education the register tells about, each with the stelsel in which its opleidingcodes are unique. */
public enum Onderwijssoort {
    VO(Stelsel.ILT),
    VSO(Stelsel.ILT),
    VAVO(Stelsel.ILT),
    MBO(Stelsel.CREBO),
    HO(Stelsel.CROHO);

    private final Stelsel stelsel;

    Onderwijssoort(Stelsel stelsel) {
        this.stelsel = stelsel;
    }

    public Stelsel stelsel() {
        return stelsel;
    }
}
