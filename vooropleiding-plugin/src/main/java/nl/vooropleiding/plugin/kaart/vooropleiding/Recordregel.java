package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.time.LocalDate;
import java.util.List;
import nl.vooropleiding.plugin.stand.Gegeven;

/**
 * A row of the records table in words, with its details. Texts are empty where the register delivered nothing.
 *
 * @param gegeven what it was made from
 * @param id anchor within the page, {@code r1} for the first
 * @param groep deelname or resultaat: what the filter chooses from
 * @param soort the kind as a word: {@code Deelname mbo}, {@code Diploma vo}
 * @param datum what the list is ordered by
 * @param inschrijving in words; empty for a result
 * @param uitschrijving in words; empty for a result
 * @param uitschrijvingGeleverd whether {@code uitschrijving} is a date
 * @param behaaldOp the day of a result in words, in place of the two dates; empty for a deelname
 * @param kanttekeningen what is odd about it, in words
 * @param kort how other parts of the page name this record: {@code diploma havo Economie en Maatschappij, 2014}
 */
public record Recordregel(
        Gegeven gegeven,
        String id,
        Groep groep,
        String soort,
        String brin,
        Naam instelling,
        String aanbieder,
        String locatie,
        LocalDate datum,
        String inschrijving,
        String uitschrijving,
        boolean uitschrijvingGeleverd,
        String sorteerUitschrijving,
        String behaaldOp,
        String volgnummer,
        String code,
        String stelsel,
        Naam opleiding,
        List<String> kanttekeningen,
        String kort,
        Details details) {

    /** What the filter chooses from. */
    public enum Groep {
        DEELNAME,
        RESULTAAT
    }

    /**
     * A name then, with lines below it: the name now, a level, that a list does not know it.
     *
     * @param bekend whether a list knows the code behind it
     */
    public record Naam(String tekst, boolean bekend, List<String> bij) {
        public Naam {
            bij = List.copyOf(bij);
        }
    }

    /** What a row opens to. */
    public record Details(String titel, String onder, List<Tabel> tabellen, List<Veld> velden) {
        public Details {
            tabellen = List.copyOf(tabellen);
            velden = List.copyOf(velden);
        }
    }

    /** A small table: its first column is a code, its second what the row is about. */
    public record Tabel(String titel, List<Kolom> kolommen, List<Rij> rijen) {
        public Tabel {
            kolommen = List.copyOf(kolommen);
            rijen = List.copyOf(rijen);
        }
    }

    /**
     * @param voluit what the name is short for; empty when it is not
     * @param getal written at the right
     */
    public record Kolom(String naam, String voluit, boolean getal) {}

    /** One row; as many cells as there are columns. */
    public record Rij(String code, Naam naam, List<String> cellen) {
        public Rij {
            cellen = List.copyOf(cellen);
        }
    }

    /** A label with its value, and a line below it that may be empty. */
    public record Veld(String label, String waarde, String bij) {}

    /** For the column of dates: days sort as text. */
    public String sorteerDatum() {
        return datum.toString();
    }

    /**
     * What stays the same of this record from one stand to the next, in words of no language: kind, soort onderwijs, BRIN,
     * day and number of a deelname; of a result its code in place of the number.
     */
    public String sleutel() {
        return String.join(
                "|", groep.name(), gegeven.soort().name(), brin, datum.toString(), resultaat() ? code : volgnummer);
    }

    public boolean resultaat() {
        return groep == Groep.RESULTAAT;
    }
}
