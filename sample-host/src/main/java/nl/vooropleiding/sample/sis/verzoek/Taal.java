package nl.vooropleiding.sample.sis.verzoek;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The languages of this system and the texts in them. */
public final class Taal {

    /** Dutch, which every text has. */
    public static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    public static final Locale ENGELS = Locale.ENGLISH;

    private static final String TEKSTEN = "nl.vooropleiding.sample.sis.teksten";

    private Taal() {}

    /**
     * The language for someone who chose one, or else for a browser that prefers these.
     *
     * @param gekozen null when nothing was chosen
     */
    public static Locale kies(String gekozen, List<Locale> voorkeuren) {
        if (gekozen != null) {
            return gekozen.equals(ENGELS.getLanguage()) ? ENGELS : NEDERLANDS;
        }
        for (Locale voorkeur : voorkeuren) {
            if (voorkeur.getLanguage().equals(ENGELS.getLanguage())) {
                return ENGELS;
            }
            if (voorkeur.getLanguage().equals(NEDERLANDS.getLanguage())) {
                return NEDERLANDS;
            }
        }
        return NEDERLANDS;
    }

    /** What the browser prefers; nothing when it does not say, which is not the language of the server. */
    public static List<Locale> voorkeuren(HttpServletRequest verzoek) {
        return verzoek.getHeader("Accept-Language") == null ? List.of() : Collections.list(verzoek.getLocales());
    }

    /** A text, or its key when there is none: a missing text must not break a page. */
    public static String tekst(Locale taal, String sleutel) {
        try {
            return ResourceBundle.getBundle(TEKSTEN, taal).getString(sleutel);
        } catch (MissingResourceException e) {
            return sleutel;
        }
    }

    public static boolean heeft(Locale taal, String sleutel) {
        return ResourceBundle.getBundle(TEKSTEN, taal).containsKey(sleutel);
    }
}
