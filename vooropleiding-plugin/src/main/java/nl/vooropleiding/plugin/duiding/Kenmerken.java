package nl.vooropleiding.plugin.duiding;

import java.util.Optional;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Deelname.Periode;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;

/** What the code lists say about the opleiding of a record, beside its name. */
record Kenmerken(Codelijst codes) {

    /** The kind of vo of a record of vo, vso or vavo; empty when the list does not know its code. */
    Optional<Vosoort> vo(Gegeven gegeven) {
        return gegeven.soort() == Onderwijssoort.MBO || gegeven.soort() == Onderwijssoort.HO
                ? Optional.empty()
                : kenmerk(gegeven).flatMap(Vosoort::van);
    }

    /** The kind of vo in this period of a deelname; empty when the list does not know its code. */
    Optional<Vosoort> vo(Deelname deelname, Periode periode) {
        return codes.opleiding(deelname.soort().stelsel(), periode.opleidingcode(), periode.begin(), periode.begin())
                .kenmerk()
                .flatMap(Vosoort::van);
    }

    /** The level of mbo, 1 to 4, as it was delivered or else as the list gives it; empty when neither does. */
    Optional<Integer> niveau(Gegeven gegeven) {
        if (gegeven.soort() != Onderwijssoort.MBO) {
            return Optional.empty();
        }
        Optional<Integer> geleverd = gegeven instanceof Resultaat resultaat
                ? resultaat.niveau()
                : ((Deelname) gegeven).laatstePeriode().niveau();
        return geleverd.or(
                () -> kenmerk(gegeven).filter(k -> k.matches("[1-4]")).map(Integer::valueOf));
    }

    private Optional<String> kenmerk(Gegeven gegeven) {
        return codes.opleiding(
                        gegeven.soort().stelsel(),
                        gegeven.opleidingcode(),
                        gegeven.recorddatum(),
                        gegeven.recorddatum())
                .kenmerk();
    }
}
