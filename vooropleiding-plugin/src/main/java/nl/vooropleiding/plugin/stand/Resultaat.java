package nl.vooropleiding.plugin.stand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * A diploma, certificaat or graad.
 *
 * @param brin absent for a staatsexamen
 * @param datum datum uitslag (vo), datum resultaat (mbo), the day of the graad (ho)
 * @param examenjaar vo, vso and vavo
 * @param uitslag vo, vso and vavo: the register's code
 * @param niveau mbo only: 1 to 4
 * @param inschrijvingvolgnummer mbo only: the deelname it belongs to
 * @param onderdelen vakken, generieke examenonderdelen and keuzedelen; may be empty
 */
public record Resultaat(
        Onderwijssoort soort,
        Waardedocument document,
        Optional<String> brin,
        String opleidingcode,
        Optional<String> volgnummer,
        Optional<LocalDate> datum,
        Optional<Year> examenjaar,
        Optional<String> uitslag,
        Optional<BigDecimal> combinatiecijfer,
        Optional<Werkstuk> werkstuk,
        Optional<Integer> niveau,
        Optional<String> inschrijvingvolgnummer,
        Optional<String> aanbieder,
        List<Onderdeel> onderdelen)
        implements Gegeven {

    private static final LocalDate ZONDER_DATUM = LocalDate.of(1900, Month.JANUARY, 1);

    /** What was achieved. */
    public enum Waardedocument {
        DIPLOMA,
        CERTIFICAAT,
        PROPEDEUSE,
        ASSOCIATE_DEGREE,
        BACHELOR,
        MASTER
    }

    /** The profielwerkstuk or sectorwerkstuk. */
    public record Werkstuk(Optional<String> titel, Optional<BigDecimal> cijfer, Optional<String> beoordeling) {}

    /**
     * A part of a result, with what was scored for it.
     *
     * @param code vakcode, code of the examenonderdeel or of the keuzedeel
     * @param schoolcijfer schoolexamen (vo) or instellingsexamen (mbo)
     * @param beoordeling G, V or O, in place of a schoolcijfer
     * @param behaald keuzedelen only
     * @param vrijstelling mbo only: the register's code
     * @param hogerNiveau vo only: the vak was done at this higher level
     */
    public record Onderdeel(
            Onderdeelsoort soort,
            String code,
            Optional<BigDecimal> schoolcijfer,
            Optional<String> beoordeling,
            Optional<BigDecimal> centraalcijfer,
            Optional<BigDecimal> eindcijfer,
            Optional<Boolean> behaald,
            Optional<Boolean> certificaat,
            Optional<Boolean> inCombinatiecijfer,
            Optional<String> vrijstelling,
            Optional<String> hogerNiveau,
            Bijzonder bijzonder) {

        /** One of which nothing rare is known. */
        public Onderdeel(
                Onderdeelsoort soort,
                String code,
                Optional<BigDecimal> schoolcijfer,
                Optional<String> beoordeling,
                Optional<BigDecimal> centraalcijfer,
                Optional<BigDecimal> eindcijfer,
                Optional<Boolean> behaald,
                Optional<Boolean> certificaat,
                Optional<Boolean> inCombinatiecijfer,
                Optional<String> vrijstelling,
                Optional<String> hogerNiveau) {
            this(
                    soort,
                    code,
                    schoolcijfer,
                    beoordeling,
                    centraalcijfer,
                    eindcijfer,
                    behaald,
                    certificaat,
                    inCombinatiecijfer,
                    vrijstelling,
                    hogerNiveau,
                    Bijzonder.GEEN);
        }
    }

    /**
     * What is seldom said of a part.
     *
     * @param diplomavak vo only: false for an extra vak
     * @param vakcodeHogerNiveau vo only: under which code it was done at the higher level
     * @param vrijstellingSchoolcijfer mbo only: the register's code, for the instellingsexamen alone
     * @param vrijstellingCentraalcijfer mbo only: likewise for the centraal examen
     * @param datum mbo only: of a part that was achieved without a diploma
     */
    public record Bijzonder(
            Optional<Boolean> diplomavak,
            Optional<String> vakcodeHogerNiveau,
            Optional<String> vrijstellingSchoolcijfer,
            Optional<String> vrijstellingCentraalcijfer,
            Optional<LocalDate> datum) {

        public static final Bijzonder GEEN =
                new Bijzonder(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The kinds of part. */
    public enum Onderdeelsoort {
        VAK,
        EXAMENONDERDEEL,
        KEUZEDEEL,
        /** What a law or decree asks for, beside the kwalificatie. */
        AMVB_ONDERDEEL
    }

    public Resultaat {
        onderdelen = List.copyOf(onderdelen);
    }

    @Override
    public LocalDate recorddatum() {
        return datum.or(() -> examenjaar.map(jaar -> LocalDate.of(jaar.getValue(), Month.JULY, 1)))
                .orElse(ZONDER_DATUM);
    }
}
