package nl.vooropleiding.plugin.duiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.api.vooropleiding.Oordeel;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * All that a stand means for admission.
 *
 * @param toelatingen one per level, lowest first
 * @param hoogste absent without a diploma
 */
public record Duiding(
        Startkwalificatie startkwalificatie, List<Toelating> toelatingen, Optional<HoogsteVooropleiding> hoogste) {

    public Duiding {
        toelatingen = List.copyOf(toelatingen);
    }

    public static Duiding van(Stand stand, Codelijst codes, Toelaatbaarheid.Vraag vraag) {
        Stand behaald = behaaldOp(stand, vraag.peildatum());
        return new Duiding(
                Startkwalificatie.van(behaald, codes),
                new Toelaatbaarheid(codes).van(stand, vraag),
                HoogsteVooropleiding.van(behaald, codes));
    }

    /** Without results of a day that has yet to come: they explain nothing and are nobody's highest. */
    private static Stand behaaldOp(Stand stand, LocalDate dag) {
        return new Stand(
                stand.startkwalificatie(),
                stand.aantalJaarMboZonderDiploma(),
                stand.deelnames(),
                stand.resultaten().stream()
                        .filter(r -> !Kanttekening.bij(r, dag).contains(Kanttekening.IN_DE_TOEKOMST))
                        .toList());
    }

    /** The levels to which this record gives access. */
    public List<Mboniveau> geeftToegangTot(Gegeven gegeven) {
        return toelatingen.stream()
                .filter(t -> t.oordeel() == Oordeel.JA)
                .filter(t -> t.gronden().stream()
                        .anyMatch(g -> g.gegeven().filter(gegeven::equals).isPresent()))
                .map(Toelating::niveau)
                .toList();
    }
}
