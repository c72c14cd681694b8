package nl.vooropleiding.sample.sis.toegang;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that holds the key of a log-in: not for scripts, not for other sites, only for this application. */
final class Aanmeldkoekje {

    private static final String NAAM = "SISAANMELDING";

    private Aanmeldkoekje() {}

    static Optional<String> lees(HttpServletRequest verzoek) {
        return Optional.ofNullable(verzoek.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(koekje -> koekje.getName().equals(NAAM))
                .map(Cookie::getValue)
                .findFirst();
    }

    static void geef(HttpServletRequest verzoek, HttpServletResponse antwoord, String sleutel) {
        zet(verzoek, antwoord, sleutel, -1);
    }

    static void neemTerug(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        zet(verzoek, antwoord, "", 0);
    }

    private static void zet(HttpServletRequest verzoek, HttpServletResponse antwoord, String waarde, int leeftijd) {
        Cookie koekje = new Cookie(NAAM, waarde);
        koekje.setPath(verzoek.getContextPath() + "/");
        koekje.setHttpOnly(true);
        koekje.setSecure(verzoek.isSecure());
        koekje.setAttribute("SameSite", "Lax");
        koekje.setMaxAge(leeftijd);
        antwoord.addCookie(koekje);
    }
}
