package nl.vooropleiding.plugin.toegang;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The few pages that are shown without the host: it is away, so there is no user, no language and no look. Dutch, in
 * words, with nothing that has to be loaded.
 */
public final class KalePagina {

    private KalePagina() {}

    /** Status 503: there is no host to sign on at. */
    public static void hostWeg(HttpServletResponse response, String kenmerk) throws IOException {
        response.setHeader("Retry-After", "30");
        schrijf(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Vooropleidingen DUO is nu niet beschikbaar",
                "<p>Het studentsysteem waar deze pagina’s bij horen, antwoordt niet. Misschien wordt het bijgewerkt of"
                        + " start het nog.</p><p>Probeer het over een minuut opnieuw. Berichten van en naar DUO gaan"
                        + " intussen door; er gaat niets verloren.</p>",
                kenmerk);
    }

    static void nietAangemeld(HttpServletResponse response, String contextPath, String kenmerk) throws IOException {
        schrijf(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "Het aanmelden is niet gelukt",
                "<p>De aanmelding hoort niet bij dit venster, of duurde te lang.</p><p><a href=\"" + contextPath
                        + "/\">Opnieuw aanmelden</a></p>",
                kenmerk);
    }

    /** Something broke, and the host's look is not to be had either. */
    public static void storing(HttpServletResponse response, int status, String kenmerk) throws IOException {
        schrijf(
                response,
                status,
                "Deze pagina is nu niet te tonen",
                "<p>Er ging iets mis. Probeer het over een minuut opnieuw. Blijft het zo, geef dan het kenmerk hieronder"
                        + " door aan functioneel beheer.</p>",
                kenmerk);
    }

    private static void schrijf(HttpServletResponse response, int status, String titel, String inhoud, String kenmerk)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + titel
                        + "</title></head><body><main><h1>" + titel + "</h1>" + inhoud + "<p>Kenmerk " + kenmerk
                        + "</p></main></body></html>");
    }
}
