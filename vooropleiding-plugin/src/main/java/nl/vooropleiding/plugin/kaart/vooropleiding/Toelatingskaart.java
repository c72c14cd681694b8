package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Toon;
import nl.vooropleiding.plugin.duiding.Duiding;
import nl.vooropleiding.plugin.duiding.Toelating;
import nl.vooropleiding.plugin.duiding.Toelating.Grond;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.kader.Tonen;

/**
 * The advice on admission to one level, in words.
 *
 * @param redenen why, the strongest first
 * @param bij what else the school has to look at; empty when nothing
 * @param regel where the law says so
 */
public record Toelatingskaart(String niveau, String oordeel, Toon toon, List<Reden> redenen, String bij, String regel) {

    /** As many as a reader takes in at a glance; how many more there are is said. */
    private static final int HOOGSTENS = 3;

    private static final String RECORD = "{0}";

    /**
     * A sentence about a record, which is a link to its row.
     *
     * @param record empty when it is about none
     * @param anker of the row
     */
    public record Reden(String voor, String record, String anker, String na) {

        /** The whole sentence, where there is nothing to click on. */
        public String zin() {
            return voor + record + na;
        }
    }

    public Toelatingskaart {
        redenen = List.copyOf(redenen);
    }

    static List<Toelatingskaart> van(Duiding duiding, Teksten teksten, Verwijzing verwijzing) {
        return duiding.toelatingen().stream()
                .map(t -> van(t, teksten, verwijzing))
                .toList();
    }

    static Toelatingskaart van(Toelating advies, Teksten teksten, Verwijzing verwijzing) {
        List<Reden> redenen = new ArrayList<>(advies.gronden().stream()
                .limit(HOOGSTENS)
                .map(grond -> reden(grond, teksten, verwijzing))
                .toList());
        if (advies.gronden().size() > HOOGSTENS) {
            redenen.add(new Reden(teksten.van("reden.meer", advies.gronden().size() - HOOGSTENS), "", "", ""));
        }
        return new Toelatingskaart(
                teksten.van("niveau." + advies.niveau()),
                teksten.van("oordeel." + advies.oordeel()),
                switch (advies.oordeel()) {
                    case JA -> Toon.GOED;
                    case TE_BEOORDELEN -> Toon.LET_OP;
                    case NEE -> Toon.STIL;
                },
                redenen,
                advies.nadereEisen() ? teksten.van("toelating.nadereEisen") : "",
                advies.regel());
    }

    private static Reden reden(Grond grond, Teksten teksten, Verwijzing verwijzing) {
        String zin = teksten.van("reden." + grond.reden());
        int plek = zin.indexOf(RECORD);
        Optional<Recordregel> regel = grond.gegeven().filter(g -> plek >= 0).map(verwijzing::naar);
        if (regel.isEmpty()) {
            return new Reden(zin, "", "", "");
        }
        String naam = regel.get().kort();
        return new Reden(
                zin.substring(0, plek),
                plek == 0 ? Teksten.metHoofdletter(naam) : naam,
                regel.get().id(),
                zin.substring(plek + RECORD.length()));
    }

    /** Part of a style's name. */
    public String stijl() {
        return Tonen.stijl(toon);
    }
}
