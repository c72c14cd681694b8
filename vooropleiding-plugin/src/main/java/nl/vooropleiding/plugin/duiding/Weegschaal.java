package nl.vooropleiding.plugin.duiding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Deelname.Periode;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Stand;

/** Weighs each record of a stand as evidence for admission, as it is on one day. */
record Weegschaal(Kenmerken kenmerken, LocalDate peildatum) {

    /** Whoever began in this leerjaar of havo or vwo has completed three. */
    private static final int BEWIJST_DRIE_JAAR = 4;

    List<Weging> weeg(Stand stand) {
        return Stream.concat(
                        stand.resultaten().stream()
                                .flatMap(r -> weeg(r).stream().map(this::opDeDag)),
                        stand.deelnames().stream().flatMap(d -> weeg(d).stream()))
                .toList();
    }

    /** What was not achieved yet may become evidence, and is none. */
    private Weging opDeDag(Weging weging) {
        return weging.bewijs() && Kanttekening.bij(weging.gegeven(), peildatum).contains(Kanttekening.IN_DE_TOEKOMST)
                ? new Weging(weging.gegeven(), Reden.TOEKOMST, weging.soorten())
                : weging;
    }

    private List<Weging> weeg(Resultaat resultaat) {
        return switch (resultaat.soort()) {
            case HO ->
                List.of(new Weging(
                        resultaat,
                        resultaat.document() == Waardedocument.PROPEDEUSE ? Reden.PROPEDEUSE : Reden.BEWIJS,
                        Set.of(Bewijssoort.GRAAD)));
            case MBO -> mbo(resultaat);
            case VO, VSO, VAVO -> vo(resultaat);
        };
    }

    private List<Weging> mbo(Resultaat resultaat) {
        Optional<Set<Bewijssoort>> bekend = kenmerken.niveau(resultaat).map(n -> Set.of(Bewijssoort.mbo(n)));
        if (resultaat.document() != Waardedocument.DIPLOMA) {
            return List.of(new Weging(resultaat, Reden.CERTIFICAAT, bekend.orElse(Bewijssoort.MBO)));
        }
        return bekend.map(niveau -> List.of(new Weging(resultaat, Reden.BEWIJS, niveau)))
                .orElseGet(() -> List.of(
                        new Weging(resultaat, Reden.BEWIJS, Set.of(Bewijssoort.MBO_1)),
                        new Weging(
                                resultaat,
                                Reden.NIVEAU_ONBEKEND,
                                EnumSet.of(Bewijssoort.MBO_2, Bewijssoort.MBO_3, Bewijssoort.MBO_4))));
    }

    private List<Weging> vo(Resultaat resultaat) {
        Optional<Set<Bewijssoort>> bekend = kenmerken.vo(resultaat).map(Bewijssoort::vo);
        if (resultaat.document() != Waardedocument.DIPLOMA) {
            return List.of(new Weging(resultaat, Reden.CERTIFICAAT, bekend.orElse(Bewijssoort.VO)));
        }
        return List.of(bekend.filter(soorten -> soorten.size() <= 1)
                .map(soorten -> new Weging(resultaat, Reden.BEWIJS, soorten))
                .orElseGet(() -> new Weging(resultaat, Reden.CODE_ONBEKEND, Bewijssoort.VO)));
    }

    private List<Weging> weeg(Deelname deelname) {
        List<Weging> wegingen = new ArrayList<>();
        if (deelname.soort() == Onderwijssoort.VO || deelname.soort() == Onderwijssoort.VSO) {
            havoOfVwo(deelname)
                    .ifPresent(reden -> wegingen.add(new Weging(deelname, reden, Set.of(Bewijssoort.HAVO_VWO))));
        }
        if (wegingen.isEmpty() && Looptijd.loopt(deelname, peildatum)) {
            wegingen.add(new Weging(deelname, Reden.LOOPT, leidtTot(deelname)));
        }
        return wegingen;
    }

    /** The best that its periods tell about three completed years; empty when they tell nothing about that. */
    private Optional<Reden> havoOfVwo(Deelname deelname) {
        Set<Reden> redenen = EnumSet.noneOf(Reden.class);
        for (Periode periode : deelname.perioden()) {
            if (kenmerken.vo(deelname, periode).filter(Vosoort::havoOfVwo).isPresent()) {
                havoOfVwo(periode).ifPresent(redenen::add);
            }
        }
        return Stream.of(Reden.BEWIJS, Reden.LOOPT, Reden.LEERJAAR_3, Reden.LEERJAAR_ONBEKEND)
                .filter(redenen::contains)
                .findFirst();
    }

    private Optional<Reden> havoOfVwo(Periode periode) {
        if (periode.leerjaar().isEmpty()) {
            return Optional.of(Reden.LEERJAAR_ONBEKEND);
        }
        int leerjaar = periode.leerjaar().get();
        if (leerjaar >= BEWIJST_DRIE_JAAR) {
            return Optional.of(periode.begin().isAfter(peildatum) ? Reden.LOOPT : Reden.BEWIJS);
        }
        return leerjaar == BEWIJST_DRIE_JAAR - 1 ? Optional.of(Reden.LEERJAAR_3) : Optional.empty();
    }

    private Set<Bewijssoort> leidtTot(Deelname deelname) {
        return switch (deelname.soort()) {
            case HO -> Set.of(Bewijssoort.GRAAD);
            case MBO ->
                kenmerken.niveau(deelname).map(n -> Set.of(Bewijssoort.mbo(n))).orElse(Bewijssoort.MBO);
            case VO, VSO, VAVO -> kenmerken.vo(deelname).map(Bewijssoort::vo).orElse(Bewijssoort.VO);
        };
    }
}
