package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;

/**
 * The records on a time line, one lane per kind of education. The page draws it as a table; its script draws the line out
 * of that table, so that both say the same.
 *
 * @param van where the line begins
 * @param tot where it ends
 * @param vandaag the day of the page
 */
public record Loopbaan(List<Baan> banen, LocalDate van, LocalDate tot, LocalDate vandaag) {

    /** Nobody's education lies further from today than this: a date that does is a mistake of somebody's. */
    private static final int JAREN_TERUG = 60;

    private static final int JAREN_VOORUIT = 8;

    /**
     * A kind of education.
     *
     * @param naam as users write it: VO
     * @param leeg what is said in place of stukken; empty when there are some
     */
    public record Baan(String naam, List<Stuk> stukken, String leeg) {
        public Baan {
            stukken = List.copyOf(stukken);
        }

        /** For the name of a style. */
        public String stijl() {
            return naam.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A deelname as a bar, or a result as a mark.
     *
     * @param anker of its row
     * @param wat what it is, in words
     * @param begin where it is drawn: within the line
     * @param einde where a bar ends; the begin for a mark
     * @param open whether the bar has no end that was delivered
     * @param merk whether it is a mark
     * @param van its date in words, as it was delivered
     * @param tot its end in words; empty for a mark
     */
    public record Stuk(
            String anker,
            String wat,
            String school,
            LocalDate begin,
            LocalDate einde,
            boolean open,
            boolean merk,
            String van,
            String tot) {}

    public Loopbaan {
        banen = List.copyOf(banen);
    }

    static Loopbaan van(List<Recordregel> regels, Teksten teksten, LocalDate vandaag) {
        LocalDate vroegst = vandaag.minusYears(JAREN_TERUG);
        LocalDate laatst = vandaag.plusYears(JAREN_VOORUIT);
        List<Baan> banen = Arrays.stream(Onderwijssoort.values())
                .map(soort -> baan(soort, regels, teksten, vandaag, new Bereik(vroegst, laatst)))
                .toList();
        LocalDate van = banen.stream()
                .flatMap(b -> b.stukken().stream())
                .map(Stuk::begin)
                .min(Comparator.naturalOrder())
                .orElse(vandaag);
        LocalDate tot = banen.stream()
                .flatMap(b -> b.stukken().stream())
                .map(Stuk::einde)
                .filter(einde -> einde.isAfter(vandaag))
                .max(Comparator.naturalOrder())
                .orElse(vandaag);
        return new Loopbaan(banen, van, tot, vandaag);
    }

    /** What can be drawn. */
    private record Bereik(LocalDate vroegst, LocalDate laatst) {
        LocalDate binnen(LocalDate dag) {
            if (dag.isBefore(vroegst)) {
                return vroegst;
            }
            return dag.isAfter(laatst) ? laatst : dag;
        }
    }

    private static Baan baan(
            Onderwijssoort soort, List<Recordregel> regels, Teksten teksten, LocalDate vandaag, Bereik bereik) {
        List<Stuk> stukken = regels.stream()
                .filter(r -> r.gegeven().soort() == soort)
                .sorted(Comparator.comparing((Recordregel r) -> r.gegeven().recorddatum()))
                .map(r -> r.gegeven() instanceof Deelname deelname
                        ? balk(r, deelname, teksten, vandaag, bereik)
                        : merk(r, (Resultaat) r.gegeven(), bereik))
                .toList();
        String leeg = stukken.isEmpty()
                ? teksten.van(
                        "loopbaan.leeg",
                        soort,
                        String.valueOf(soort.geleverdVanaf().getYear()))
                : "";
        return new Baan(soort.name(), stukken, leeg);
    }

    /** An end before the begin is drawn as no length at all; the words say what was delivered. */
    private static Stuk balk(Recordregel regel, Deelname deelname, Teksten teksten, LocalDate vandaag, Bereik bereik) {
        LocalDate begin = bereik.binnen(deelname.inschrijving());
        Optional<LocalDate> geleverd = deelname.uitschrijving();
        LocalDate einde = bereik.binnen(geleverd.orElse(vandaag));
        return new Stuk(
                regel.id(),
                regel.opleiding().tekst(),
                regel.instelling().tekst(),
                begin,
                einde.isBefore(begin) ? begin : einde,
                geleverd.isEmpty(),
                false,
                regel.inschrijving(),
                geleverd.map(teksten::datum).orElseGet(() -> teksten.van("loopbaan.open")));
    }

    private static Stuk merk(Recordregel regel, Resultaat resultaat, Bereik bereik) {
        LocalDate dag = bereik.binnen(resultaat.recorddatum());
        return new Stuk(
                regel.id(), regel.kort(), regel.instelling().tekst(), dag, dag, false, true, regel.behaaldOp(), "");
    }
}
