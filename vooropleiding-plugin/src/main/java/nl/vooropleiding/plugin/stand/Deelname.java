package nl.vooropleiding.plugin.stand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An enrolment of the person at a school, in one or more periods.
 *
 * @param volgnummer inschrijvingvolgnummer: unique per BRIN in ho, per institution and person elsewhere; may be absent
 * @param uitschrijving the last day that counts; absent when it runs, or when its end was never delivered
 * @param uitschrijvingGepland mbo only
 * @param redenUitschrijving mbo only: the register's code
 * @param perioden at least one
 */
public record Deelname(
        Onderwijssoort soort,
        String brin,
        Optional<String> volgnummer,
        LocalDate inschrijving,
        Optional<LocalDate> uitschrijving,
        Optional<LocalDate> uitschrijvingGepland,
        Optional<String> redenUitschrijving,
        List<Periode> perioden)
        implements Gegeven {

    /**
     * A part of a deelname with one opleiding.
     *
     * @param aanbieder RIO code of the onderwijsaanbieder
     * @param locatie RIO code of the onderwijslocatie
     * @param leerjaar vo and vso only
     * @param vestiging vo only: BRIN with two digits
     * @param niveau mbo only: 1 to 4
     * @param leertraject mbo only: BOL, BBL, ...
     * @param toelichting what else the register tells: uitstroomprofiel (vso), fase and vorm (ho), deeltijd (vavo)
     */
    public record Periode(
            LocalDate begin,
            String opleidingcode,
            Optional<String> aanbieder,
            Optional<String> locatie,
            Optional<Integer> leerjaar,
            Optional<String> vestiging,
            Optional<Integer> niveau,
            Optional<String> leertraject,
            Optional<String> toelichting) {}

    public Deelname {
        if (perioden.isEmpty()) {
            throw new IllegalArgumentException("Een deelname heeft minstens een periode");
        }
        perioden = perioden.stream()
                .sorted(Comparator.comparing(Periode::begin).thenComparing(Periode::opleidingcode))
                .toList();
    }

    /** The period that began last: its opleiding is the one a list shows. */
    public Periode laatstePeriode() {
        return perioden.get(perioden.size() - 1);
    }

    @Override
    public String opleidingcode() {
        return laatstePeriode().opleidingcode();
    }

    @Override
    public LocalDate recorddatum() {
        return inschrijving;
    }
}
