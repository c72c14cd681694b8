package nl.vooropleiding.plugin.duiding;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.api.vooropleiding.Oordeel;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.duiding.Toelating.Grond;
import nl.vooropleiding.plugin.duiding.Toelatingseisen.Eis;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * For which mbo somebody may be admitted, by what the register delivered: evidence gives yes; what may be or become
 * evidence, or nothing at all, is for a person to judge; anything else is no, with the room that the law leaves the
 * school. A startkwalificatie that no record explains is no evidence.
 */
public final class Toelaatbaarheid {

    private static final String ENTREE = "WEB art. 8.1.1b";
    private static final String RUIMTE = " en lid 6";

    private final Codelijst codes;
    private final Toelatingseisen eisen;

    public Toelaatbaarheid(Codelijst codes) {
        this(codes, Toelatingseisen.WET);
    }

    Toelaatbaarheid(Codelijst codes, Toelatingseisen eisen) {
        this.codes = codes;
        this.eisen = eisen;
    }

    /**
     * What the question is about, beside the records.
     *
     * @param peildatum the day on which records are weighed and by which the rules are chosen
     * @param geboren absent when the host cannot say
     * @param start the first day of the mbo that the student wants
     */
    public record Vraag(LocalDate peildatum, Optional<OnvolledigeDatum> geboren, LocalDate start) {

        /**
         * About this student, who wants to begin when the aanmelding says, or the inschrijving that has yet to begin, the
         * earliest first; when the host does not say, with the next school year.
         *
         * @param deelnemer absent when the host cannot say
         */
        public static Vraag over(Optional<Deelnemer> deelnemer, LocalDate peildatum) {
            return van(
                    peildatum,
                    deelnemer.map(Deelnemer::geboortedatum),
                    deelnemer.stream()
                            .flatMap(d -> d.relaties().stream())
                            .filter(r -> r.loopt(peildatum))
                            .flatMap(r -> start(r).stream())
                            .filter(begin -> begin.isAfter(peildatum))
                            .min(Comparator.naturalOrder()));
        }

        /** @param start absent, or passed, for the next school year */
        public static Vraag van(LocalDate peildatum, Optional<OnvolledigeDatum> geboren, Optional<LocalDate> start) {
            LocalDate augustus = LocalDate.of(peildatum.getYear(), Month.AUGUST, 1);
            LocalDate schooljaar = peildatum.isAfter(augustus) ? augustus.plusYears(1) : augustus;
            return new Vraag(
                    peildatum,
                    geboren,
                    start.filter(dag -> dag.isAfter(peildatum)).orElse(schooljaar));
        }

        private static Optional<LocalDate> start(Relatie relatie) {
            Optional<LocalDate> gewenst = relatie.opleiding().flatMap(Relatie.Opleiding::start);
            return relatie.soort() == Relatie.Soort.INSCHRIJVING
                    ? gewenst.or(() -> Optional.of(relatie.begin()))
                    : gewenst;
        }
    }

    /** One advice per level, lowest first. */
    public List<Toelating> van(Stand stand, Vraag vraag) {
        List<Weging> wegingen = new Weegschaal(new Kenmerken(codes), vraag.peildatum()).weeg(stand);
        Map<Mboniveau, Toelating> adviezen = new EnumMap<>(Mboniveau.class);
        for (Mboniveau niveau : List.of(Mboniveau.NIVEAU_2, Mboniveau.NIVEAU_3, Mboniveau.MIDDENKADER)) {
            adviezen.put(niveau, volgensTabel(niveau, stand, wegingen, vraag.peildatum()));
        }
        adviezen.put(Mboniveau.ENTREE, entree(adviezen.get(Mboniveau.NIVEAU_2), vraag));
        adviezen.put(Mboniveau.SPECIALIST, specialist(stand, wegingen, vraag.peildatum()));
        return List.copyOf(adviezen.values());
    }

    private Toelating volgensTabel(Mboniveau niveau, Stand stand, List<Weging> wegingen, LocalDate peildatum) {
        Map<Bewijssoort, Eis> geldend = eisen.voor(niveau, peildatum);
        String regel = algemeneRegel(geldend);
        List<Weging> bewijzen = wegingen.stream()
                .filter(Weging::bewijs)
                .filter(w -> raakt(w, geldend))
                .toList();
        if (!bewijzen.isEmpty()) {
            return ja(niveau, bewijzen, geldend);
        }
        List<Grond> misschien = misschien(wegingen, geldend);
        if (!misschien.isEmpty()) {
            return new Toelating(niveau, Oordeel.TE_BEOORDELEN, regel, misschien);
        }
        return zonderBewijs(niveau, stand, regel);
    }

    private static Toelating ja(Mboniveau niveau, List<Weging> bewijzen, Map<Bewijssoort, Eis> geldend) {
        List<Weging> sterksteEerst = bewijzen.stream()
                .sorted(Comparator.comparing((Weging w) -> eis(w, geldend).fortiori())
                        .thenComparing(w -> w.gegeven().recorddatum())
                        .thenComparing(w -> w.gegeven().opleidingcode()))
                .toList();
        return new Toelating(
                niveau,
                Oordeel.JA,
                eis(sterksteEerst.get(0), geldend).regel(),
                sterksteEerst.stream()
                        .map(w -> new Grond(
                                eis(w, geldend).fortiori() ? Reden.A_FORTIORI : Reden.BEWIJS, Optional.of(w.gegeven())))
                        .toList());
    }

    /** The same profession is asked for, and only the school can say whether it is. */
    private Toelating specialist(Stand stand, List<Weging> wegingen, LocalDate peildatum) {
        Map<Bewijssoort, Eis> geldend = eisen.voor(Mboniveau.SPECIALIST, peildatum);
        String regel = algemeneRegel(geldend);
        List<Grond> gronden = wegingen.stream()
                .filter(w -> w.bewijs() || w.reden() == Reden.NIVEAU_ONBEKEND)
                .filter(w -> raakt(w, geldend))
                .sorted(Comparator.comparing((Weging w) -> w.gegeven().recorddatum())
                        .reversed())
                .map(w -> new Grond(w.bewijs() ? Reden.ZELFDE_BEROEP : w.reden(), Optional.of(w.gegeven())))
                .toList();
        return gronden.isEmpty()
                ? zonderBewijs(Mboniveau.SPECIALIST, stand, regel)
                : new Toelating(Mboniveau.SPECIALIST, Oordeel.TE_BEOORDELEN, regel, gronden);
    }

    private static Toelating entree(Toelating niveau2, Vraag vraag) {
        return switch (niveau2.oordeel()) {
            case JA -> entree(Oordeel.NEE, Reden.VOLDOET_AAN_NIVEAU_2);
            case TE_BEOORDELEN -> entree(Oordeel.TE_BEOORDELEN, Reden.NIVEAU_2_ONBESLIST);
            case NEE ->
                vraag.geboren()
                        .flatMap(geboren -> Leeftijd.zestien(geboren, vraag.start()))
                        .map(zestien -> zestien
                                ? entree(Oordeel.JA, Reden.ZESTIEN)
                                : entree(Oordeel.TE_BEOORDELEN, Reden.JONGER_DAN_ZESTIEN))
                        .orElseGet(() -> entree(Oordeel.TE_BEOORDELEN, Reden.LEEFTIJD_ONBEKEND));
        };
    }

    private static Toelating entree(Oordeel oordeel, Reden reden) {
        return new Toelating(Mboniveau.ENTREE, oordeel, ENTREE, List.of(new Grond(reden, Optional.empty())));
    }

    private static Toelating zonderBewijs(Mboniveau niveau, Stand stand, String regel) {
        return stand.leeg()
                ? new Toelating(
                        niveau,
                        Oordeel.TE_BEOORDELEN,
                        regel,
                        List.of(new Grond(Reden.NIETS_GELEVERD, Optional.empty())))
                : new Toelating(
                        niveau, Oordeel.NEE, regel + RUIMTE, List.of(new Grond(Reden.GEEN_BEWIJS, Optional.empty())));
    }

    private static List<Grond> misschien(List<Weging> wegingen, Map<Bewijssoort, Eis> geldend) {
        List<Weging> gevonden = new ArrayList<>(wegingen.stream()
                .filter(w -> !w.bewijs())
                .filter(w -> raakt(w, geldend))
                .toList());
        gevonden.sort(
                Comparator.comparing((Weging w) -> w.gegeven().recorddatum()).reversed());
        return gevonden.stream()
                .map(w -> new Grond(w.reden(), Optional.of(w.gegeven())))
                .toList();
    }

    private static boolean raakt(Weging weging, Map<Bewijssoort, Eis> geldend) {
        return !Collections.disjoint(weging.soorten(), geldend.keySet());
    }

    private static Eis eis(Weging weging, Map<Bewijssoort, Eis> geldend) {
        return weging.soorten().stream()
                .map(geldend::get)
                .filter(e -> e != null)
                .findFirst()
                .orElseThrow();
    }

    /** Where the law speaks of this level, without the part about one kind of evidence. */
    private static String algemeneRegel(Map<Bewijssoort, Eis> geldend) {
        return geldend.values().stream()
                .map(Eis::regel)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("WEB art. 8.2.1");
    }
}
