package nl.vooropleiding.plugin.bekendmaking;

import java.util.EnumSet;
import java.util.Set;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis.Soort;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.dossier.Verschil.Gewijzigd;
import nl.vooropleiding.plugin.dossier.Verschil.Indicatie;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;

/** Which kinds of change a difference between two standen is made of. */
final class Veranderingen {

    private Veranderingen() {}

    /** At least one for a difference that is not empty. */
    static Set<Soort> van(Verschil verschil) {
        EnumSet<Soort> soorten = EnumSet.noneOf(Soort.class);
        verschil.erbij().forEach(g -> soorten.add(erbij(g)));
        verschil.gewijzigd().forEach(g -> soorten.add(gewijzigd(g)));
        verschil.weg().forEach(g -> soorten.add(Soort.OVERIG));
        verschil.indicaties()
                .forEach(i -> soorten.add(
                        i instanceof Indicatie.Startkwalificatie ? Soort.STARTKWALIFICATIE_GEWIJZIGD : Soort.OVERIG));
        return soorten;
    }

    private static Soort erbij(Gegeven gegeven) {
        if (gegeven instanceof Resultaat resultaat) {
            return resultaat.document() == Waardedocument.CERTIFICAAT ? Soort.OVERIG : Soort.DIPLOMA_BEHAALD;
        }
        return Soort.DEELNAME_BEGONNEN;
    }

    private static Soort gewijzigd(Gewijzigd paar) {
        boolean beeindigd = paar.was() instanceof Deelname was
                && paar.is() instanceof Deelname is
                && was.uitschrijving().isEmpty()
                && is.uitschrijving().isPresent();
        return beeindigd ? Soort.DEELNAME_BEEINDIGD : Soort.OVERIG;
    }
}
