package nl.vooropleiding.plugin.kaart;

import java.util.List;

/**
 * A column of the records table.
 *
 * @param naam with soft hyphens where a long word may break
 * @param sortering how the page's script finds the value of a cell to sort by
 * @param aflopend the column the table is ordered by at first
 */
public record Kolomkop(String naam, String sortering, boolean aflopend) {

    /** The ten columns, in the order users know. */
    static List<Kolomkop> alle(Teksten teksten) {
        return List.of(
                van(teksten, "soort"),
                van(teksten, "brin"),
                van(teksten, "brinOmschrijving"),
                van(teksten, "aanbieder"),
                van(teksten, "locatie"),
                new Kolomkop(teksten.van("kop.inschrijving"), "inschrijving", true),
                van(teksten, "uitschrijving"),
                van(teksten, "volgnummer"),
                van(teksten, "code"),
                van(teksten, "opleiding"));
    }

    private static Kolomkop van(Teksten teksten, String naam) {
        return new Kolomkop(teksten.van("kop." + naam), naam, false);
    }
}
