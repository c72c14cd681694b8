package nl.vooropleiding.plugin.stand;

import java.time.LocalDate;
import java.time.Month;

/** The kinds of education the register tells about, each with the stelsel in which its opleidingcodes are unique. */
public enum Onderwijssoort {
    VO(Stelsel.ILT, 2006),
    VSO(Stelsel.ILT, 2012),
    VAVO(Stelsel.ILT, 2007),
    MBO(Stelsel.CREBO, 2007),
    HO(Stelsel.CROHO, 1991);

    private final Stelsel stelsel;
    private final int eersteJaar;

    Onderwijssoort(Stelsel stelsel, int eersteJaar) {
        this.stelsel = stelsel;
        this.eersteJaar = eersteJaar;
    }

    public Stelsel stelsel() {
        return stelsel;
    }

    /** From this day on the register delivers: it holds no older records, or not all. */
    public LocalDate geleverdVanaf() {
        return LocalDate.of(eersteJaar, Month.JANUARY, 1);
    }
}
