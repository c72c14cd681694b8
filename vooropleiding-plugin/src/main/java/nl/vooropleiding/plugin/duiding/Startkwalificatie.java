package nl.vooropleiding.plugin.duiding;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * Why the register says that a person has a startkwalificatie: a diploma havo, vwo or mbo of level 2 or higher, or a
 * graad in ho (LPW art. 1 onder f). The indicator is the register's own and is never overruled; this only says whether
 * what was delivered beside it agrees.
 *
 * @param uitkomst what to tell beside the indicator
 * @param door the record that explains or contradicts it, the oldest first; absent when no record does
 */
public record Startkwalificatie(Uitkomst uitkomst, Optional<Resultaat> door) {

    /** What to tell beside the indicator. */
    public enum Uitkomst {
        /** Yes, and a record says why. */
        VERKLAARD,
        /** Yes, but nothing that was delivered says why. */
        NIET_VERKLAARD,
        /** No, and nothing contradicts it. */
        NIET_BEHAALD,
        /** No, although a record was delivered that gives one. */
        TEGENSPRAAK,
        /** The register said neither. */
        NIET_GELEVERD
    }

    private static final int LAAGSTE_NIVEAU = 2;

    public static Startkwalificatie van(Stand stand, Codelijst codes) {
        if (stand.startkwalificatie().isEmpty()) {
            return new Startkwalificatie(Uitkomst.NIET_GELEVERD, Optional.empty());
        }
        Optional<Resultaat> bewijs = bewijzen(stand, codes).min(volgorde());
        if (stand.startkwalificatie().get()) {
            return new Startkwalificatie(bewijs.isPresent() ? Uitkomst.VERKLAARD : Uitkomst.NIET_VERKLAARD, bewijs);
        }
        Optional<Resultaat> tegen = bewijzen(stand, codes)
                .filter(r -> r.document() != Waardedocument.PROPEDEUSE)
                .min(volgorde());
        return new Startkwalificatie(tegen.isPresent() ? Uitkomst.TEGENSPRAAK : Uitkomst.NIET_BEHAALD, tegen);
    }

    private static Stream<Resultaat> bewijzen(Stand stand, Codelijst codes) {
        return stand.resultaten().stream().filter(r -> geeft(r, new Kenmerken(codes)));
    }

    private static boolean geeft(Resultaat resultaat, Kenmerken kenmerken) {
        if (resultaat.soort() == Onderwijssoort.HO) {
            return true;
        }
        if (resultaat.document() != Waardedocument.DIPLOMA) {
            return false;
        }
        return kenmerken.niveau(resultaat).filter(n -> n >= LAAGSTE_NIVEAU).isPresent()
                || kenmerken.vo(resultaat).filter(Vosoort::havoOfVwo).isPresent();
    }

    private static Comparator<Resultaat> volgorde() {
        return Comparator.comparing((Resultaat r) -> r.recorddatum()).thenComparing(Resultaat::opleidingcode);
    }
}
