package nl.vooropleiding.plugin.duiding;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Gegeven;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/** What a stand comes down to in the terms in which a student declares prior education. */
final class Opgaven {

    private final Kenmerken kenmerken;

    Opgaven(Codelijst codes) {
        this.kenmerken = new Kenmerken(codes);
    }

    /** A record with the opgave that it makes. */
    record Geleverd(Gegeven gegeven, Opgave opgave) {}

    /**
     * Every diploma and graad; and of each kind that ended in none, the deelname that began last. A certificaat and the
     * first years of vo are part of something else.
     */
    List<Geleverd> van(Stand stand) {
        List<Geleverd> geleverd = new ArrayList<>();
        stand.resultaten().stream()
                .filter(r -> r.document() != Waardedocument.CERTIFICAAT)
                .sorted(Comparator.comparing((Resultaat r) -> r.recorddatum()).reversed())
                .forEach(r -> soort(r).ifPresent(s -> geleverd.add(new Geleverd(r, opgave(r, s)))));
        Set<Vooropleidingsoort> gezien = EnumSet.noneOf(Vooropleidingsoort.class);
        geleverd.forEach(g -> gezien.add(g.opgave().soort()));
        stand.deelnames().stream()
                .sorted(Comparator.comparing((Deelname d) -> d.recorddatum()).reversed())
                .forEach(d -> soort(d).filter(gezien::add).ifPresent(s -> geleverd.add(new Geleverd(d, opgave(d, s)))));
        return geleverd;
    }

    private static Opgave opgave(Resultaat resultaat, Vooropleidingsoort soort) {
        return new Opgave(
                soort,
                resultaat.document() != Waardedocument.PROPEDEUSE,
                resultaat.datum().map(Opgaven::jaar).or(resultaat::examenjaar),
                resultaat.brin(),
                Optional.of(resultaat.opleidingcode()));
    }

    private static Opgave opgave(Deelname deelname, Vooropleidingsoort soort) {
        return new Opgave(
                soort,
                false,
                deelname.uitschrijving().map(Opgaven::jaar),
                Optional.of(deelname.brin()),
                Optional.of(deelname.opleidingcode()));
    }

    private static Year jaar(LocalDate dag) {
        return Year.of(dag.getYear());
    }

    /** Empty for the first years of vo, which are no kind yet. */
    private Optional<Vooropleidingsoort> soort(Gegeven gegeven) {
        if (gegeven.soort() == Onderwijssoort.HO) {
            return Optional.of(
                    Hogeronderwijs.van(gegeven.opleidingcode()) == Hogeronderwijs.WO
                            ? Vooropleidingsoort.WO
                            : Vooropleidingsoort.HBO);
        }
        if (gegeven.soort() == Onderwijssoort.MBO) {
            return Optional.of(kenmerken
                    .niveau(gegeven)
                    .map(n -> switch (n) {
                        case 1 -> Vooropleidingsoort.MBO_1;
                        case 2 -> Vooropleidingsoort.MBO_2;
                        case 3 -> Vooropleidingsoort.MBO_3;
                        default -> Vooropleidingsoort.MBO_4;
                    })
                    .orElse(Vooropleidingsoort.ANDERS));
        }
        return kenmerken.vo(gegeven).map(Opgaven::vo).orElse(Optional.of(Vooropleidingsoort.ANDERS));
    }

    private static Optional<Vooropleidingsoort> vo(Vosoort soort) {
        return switch (soort) {
            case PRO -> Optional.of(Vooropleidingsoort.PRAKTIJKONDERWIJS);
            case BRUGJAAR -> Optional.empty();
            case VMBO_BB -> Optional.of(Vooropleidingsoort.VMBO_BB);
            case VMBO_KB -> Optional.of(Vooropleidingsoort.VMBO_KB);
            case VMBO_GL -> Optional.of(Vooropleidingsoort.VMBO_GL);
            case VMBO_TL -> Optional.of(Vooropleidingsoort.VMBO_TL);
            case HAVO -> Optional.of(Vooropleidingsoort.HAVO);
            case VWO -> Optional.of(Vooropleidingsoort.VWO);
        };
    }
}
