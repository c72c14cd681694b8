package nl.vooropleiding.sample.bron.register;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelname;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameHO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameVO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsDeelnameVSO;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaat;
import nl.vooropleiding.sample.bron.contract.basis.OnderwijsResultaatVO;
import nl.vooropleiding.sample.bron.contract.basis.Vooropleiding;

/**
 * What of all that the register knows about somebody goes to a school, as DUO told it on 8 October 2018:
 *
 * <ul>
 *   <li>per kind of education the deelname that runs, and otherwise the last; when several run, all of them do;
 *   <li>all deelnames havo and vwo in leerjaar 3 or higher;
 *   <li>all diploma's of vo and mbo with what belongs to them, and all graden of ho;
 *   <li>from the first year of each kind on: WO and HBO 1991 (levensbeschouwelijke opleidingen September 2010), MBO 2007,
 *       VAVO 2007, VO 2006, VSO 2012.
 * </ul>
 *
 * A deelname that began before its first year and went on into it counts: the register began to follow who was enrolled
 * then, and leaving it out would hide what the person was doing in a year that is delivered. A result counts by its day, or
 * else by its examenjaar; one without either counts, because nothing says that it is too old.
 */
public final class Selectie {

    private static final int LEERJAAR = 3;
    private static final LocalDate VO = LocalDate.of(2006, Month.JANUARY, 1);
    private static final LocalDate VSO = LocalDate.of(2012, Month.JANUARY, 1);
    private static final LocalDate VAVO = LocalDate.of(2007, Month.JANUARY, 1);
    private static final LocalDate MBO = LocalDate.of(2007, Month.JANUARY, 1);
    private static final LocalDate HO = LocalDate.of(1991, Month.JANUARY, 1);
    private static final LocalDate LEVENSBESCHOUWELIJK = LocalDate.of(2010, Month.SEPTEMBER, 1);

    /** Of the opleidingen that this stand-in knows; the codes are made up. */
    private static final Set<String> LEVENSBESCHOUWELIJKE_OPLEIDINGEN = Set.of("59901", "59902");

    /** The elementcodes of havo and vwo: profiles old and new, atheneum and gymnasium. */
    private static final String HAVO_OF_VWO = "03[57]\\d|01\\d\\d|02\\d\\d";

    private Selectie() {}

    /**
     * Takes out of the stand what does not go along.
     *
     * @param stand what the register knows; changed in place
     * @return the same stand
     */
    public static Vooropleiding van(Vooropleiding stand, LocalDate vandaag) {
        laatsteOfLopende(stand.getOnderwijsDeelnameVO(), d -> VO, Selectie::havoOfVwo, vandaag);
        laatsteOfLopende(stand.getOnderwijsDeelnameVSO(), d -> VSO, Selectie::havoOfVwo, vandaag);
        laatsteOfLopende(stand.getOnderwijsDeelnameVAVO(), d -> VAVO, d -> false, vandaag);
        laatsteOfLopende(stand.getOnderwijsDeelnameMBO(), d -> MBO, d -> false, vandaag);
        laatsteOfLopende(stand.getOnderwijsDeelnameHO(), Selectie::ho, d -> false, vandaag);
        stand.getOnderwijsResultaatVO().removeIf(r -> teOud(r, VO));
        stand.getOnderwijsResultaatVSO().removeIf(r -> teOud(r, VSO));
        stand.getOnderwijsResultaatVAVO().removeIf(r -> teOud(r, VAVO));
        stand.getOnderwijsResultaatMBO().removeIf(r -> teOud(r, MBO));
        stand.getOnderwijsResultaatHO().removeIf(r -> teOud(r, ho(r.getOpleidingcode())));
        return stand;
    }

    /** From which day on a deelname of this kind is delivered. */
    @FunctionalInterface
    private interface Vanaf<D> {
        LocalDate dag(D deelname);
    }

    private static <D extends OnderwijsDeelname> void laatsteOfLopende(
            List<D> deelnames, Vanaf<D> vanaf, Predicate<D> altijd, LocalDate vandaag) {
        deelnames.removeIf(d -> !einde(d).isAfter(vanaf.dag(d).minusDays(1)));
        boolean loopt = deelnames.stream().anyMatch(d -> loopt(d, vandaag));
        Optional<D> laatste = deelnames.stream()
                .max(Comparator.comparing((D d) -> einde(d)).thenComparing(OnderwijsDeelname::getDatumInschrijving));
        deelnames.removeIf(d -> !altijd.test(d)
                && (loopt ? !loopt(d, vandaag) : laatste.filter(l -> l == d).isEmpty()));
    }

    private static boolean loopt(OnderwijsDeelname deelname, LocalDate vandaag) {
        return !einde(deelname).isBefore(vandaag);
    }

    private static LocalDate einde(OnderwijsDeelname deelname) {
        return Optional.ofNullable(deelname.getDatumUitschrijving()).orElse(LocalDate.MAX);
    }

    private static boolean havoOfVwo(OnderwijsDeelnameVO deelname) {
        return deelname.getPeriode().stream().anyMatch(p -> havoOfVwo(p.getOpleidingcode(), p.getLeerjaar()));
    }

    private static boolean havoOfVwo(OnderwijsDeelnameVSO deelname) {
        return deelname.getPeriode().stream().anyMatch(p -> havoOfVwo(p.getOpleidingcode(), p.getLeerjaar()));
    }

    private static boolean havoOfVwo(String code, Integer leerjaar) {
        return code.matches(HAVO_OF_VWO) && leerjaar != null && leerjaar >= LEERJAAR;
    }

    private static LocalDate ho(OnderwijsDeelnameHO deelname) {
        return deelname.getPeriode().stream()
                .map(p -> ho(p.getOpleidingcode()))
                .max(Comparator.naturalOrder())
                .orElse(HO);
    }

    private static LocalDate ho(String opleidingcode) {
        return LEVENSBESCHOUWELIJKE_OPLEIDINGEN.contains(opleidingcode) ? LEVENSBESCHOUWELIJK : HO;
    }

    private static boolean teOud(OnderwijsResultaat resultaat, LocalDate vanaf) {
        if (resultaat.getDatumResultaat() != null) {
            return resultaat.getDatumResultaat().isBefore(vanaf);
        }
        Year examenjaar = resultaat instanceof OnderwijsResultaatVO vo ? vo.getExamenjaar() : null;
        return examenjaar != null && examenjaar.isBefore(Year.from(vanaf));
    }
}
