package nl.vooropleiding.plugin.werklijst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.dossier.Sleutel;
import nl.vooropleiding.plugin.dossier.Verschil;
import nl.vooropleiding.plugin.dossier.Verschil.Gewijzigd;
import nl.vooropleiding.plugin.dossier.Verschil.Indicatie;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What of a changed stand belongs on the worklist. A first stand brings nothing: it tells what was so before anybody asked,
 * not what changed since the school knew.
 */
final class Standregels {

    private Standregels() {}

    /** @param eigenBrin of the school itself: that a deelname there ended is no news to it */
    static List<Feit> feiten(Verschil verschil, String eigenBrin) {
        List<Feit> feiten = new ArrayList<>();
        verschil.erbij().forEach(g -> behaald(g).ifPresent(feiten::add));
        for (Gewijzigd paar : verschil.gewijzigd()) {
            if (paar.was() instanceof Resultaat was && paar.is() instanceof Resultaat is) {
                behaald(is).filter(f -> was.document() != is.document()).ifPresent(feiten::add);
            }
            if (paar.was() instanceof Deelname was && paar.is() instanceof Deelname is) {
                boolean beeindigd =
                        was.uitschrijving().isEmpty() && is.uitschrijving().isPresent();
                if (beeindigd && !is.brin().equals(eigenBrin)) {
                    feiten.add(new Feit.Beeindigd(is));
                }
            }
        }
        verschil.weg().forEach(g -> feiten.add(new Feit.Verdwenen(g)));
        for (Indicatie indicatie : verschil.indicaties()) {
            if (indicatie instanceof Indicatie.Startkwalificatie s) {
                feiten.add(new Feit.Startkwalificatie(s.was(), s.is()));
            }
        }
        return feiten;
    }

    /** A certificaat is a part of something else. */
    private static Optional<Feit> behaald(Gegeven gegeven) {
        return gegeven instanceof Resultaat r && r.document() != Waardedocument.CERTIFICAAT
                ? Optional.of(new Feit.Behaald(r))
                : Optional.empty();
    }

    /** A record that is known under another key from now on: what was said of it goes along. */
    static Map<String, String> verhuizingen(Verschil verschil) {
        Map<String, String> nieuw = new HashMap<>();
        for (Gewijzigd paar : verschil.gewijzigd()) {
            String was = Sleutel.van(paar.was()).tekst();
            String is = Sleutel.van(paar.is()).tekst();
            if (!was.equals(is)) {
                nieuw.put(was, is);
            }
        }
        return nieuw;
    }

    /**
     * Why this is no longer so, now that the register says this; empty while it still is, and for what no stand decides.
     *
     * @param moment of the stand
     */
    static Optional<Waarom> nietMeer(Soort soort, String sleutel, Stand stand, Instant moment) {
        return switch (soort) {
            case DIPLOMA_BEHAALD -> als(!heeft(stand, sleutel), Waarom.STAND_ZEGT_ANDERS);
            case STARTKWALIFICATIE_GEWIJZIGD ->
                als(
                        !Feit.Startkwalificatie.sleutel(stand.startkwalificatie())
                                .equals(sleutel),
                        Waarom.STAND_ZEGT_ANDERS);
            case DEELNAME_BEEINDIGD -> als(!heeftBeeindigd(stand, sleutel), Waarom.STAND_ZEGT_ANDERS);
            case RECORD_VERDWENEN -> als(heeft(stand, sleutel), Waarom.WEER_GELEVERD);
            case STANDEN_TEGELIJK -> als(!moment.toString().equals(sleutel), Waarom.LATERE_STAND);
            case BERICHT_AFGEKEURD -> als(sleutel.startsWith(Feit.Afgekeurd.VOOROPLEIDING), Waarom.ALSNOG_GOEDGEKEURD);
            case VERSCHIL_MET_OPGAVE, ABONNEMENT_LOOPT_AF -> Optional.empty();
        };
    }

    private static Optional<Waarom> als(boolean waar, Waarom waarom) {
        return waar ? Optional.of(waarom) : Optional.empty();
    }

    private static boolean heeft(Stand stand, String sleutel) {
        return Stream.<Gegeven>concat(stand.deelnames().stream(), stand.resultaten().stream())
                .anyMatch(g -> Sleutel.van(g).tekst().equals(sleutel));
    }

    private static boolean heeftBeeindigd(Stand stand, String sleutel) {
        return stand.deelnames().stream()
                .filter(d -> Sleutel.van(d).tekst().equals(sleutel))
                .anyMatch(d -> d.uitschrijving().isPresent());
    }
}
