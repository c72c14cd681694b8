package nl.vooropleiding.plugin.kaart.vooropleiding;

import java.util.List;
import nl.vooropleiding.plugin.kaart.kader.Teksten;

/**
 * A column of the records table.
 *
 * @param naam with soft hyphens where a long word may break
 * @param sortering how the page's script finds the value of a cell to sort by
 * @param aflopend the column the table is ordered by at first
 * @param verborgen whether a reader has to ask for it
 */
public record Kolomkop(String naam, String sortering, boolean aflopend, boolean verborgen) {

    /** The ten columns in the order users know, and the day of a result, which stands in place of two of them. */
    static List<Kolomkop> alle(Teksten teksten) {
        return List.of(
                van(teksten, "soort"),
                van(teksten, "brin"),
                van(teksten, "brinOmschrijving"),
                van(teksten, "aanbieder"),
                van(teksten, "locatie"),
                new Kolomkop(teksten.van("kop.inschrijving"), "inschrijving", true, false),
                van(teksten, "uitschrijving"),
                new Kolomkop(teksten.van("kop.resultaat"), "resultaat", false, true),
                van(teksten, "volgnummer"),
                van(teksten, "code"),
                van(teksten, "opleiding"));
    }

    private static Kolomkop van(Teksten teksten, String naam) {
        return new Kolomkop(teksten.van("kop." + naam), naam, false, false);
    }

    /** Whether a reader may leave it out: the kind is what a row is called by. */
    public boolean kiesbaar() {
        return !sortering.equals("soort");
    }
}
