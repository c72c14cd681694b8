package nl.vooropleiding.sample.sis.vooropleiding;

import java.util.Locale;
import java.util.ResourceBundle;

/** A declared prior education as a user reads it: {@code havo, zonder diploma, 2014}. */
final class Omschrijving {

    private static final String TEKSTEN = "nl.vooropleiding.sample.sis.teksten";

    private Omschrijving() {}

    static String van(Vooropleiding v, Locale locale) {
        ResourceBundle teksten = ResourceBundle.getBundle(TEKSTEN, locale, Omschrijving.class.getClassLoader());
        String soort = teksten.getString("vooropleiding." + v.getSoort());
        String diploma = v.isDiploma() ? "" : ", " + teksten.getString("vooropleiding.zonder");
        return soort + diploma + (v.getJaar() == null ? "" : ", " + v.getJaar());
    }
}
