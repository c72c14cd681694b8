package nl.vooropleiding.sample.sis.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.sample.sis.verzoek.Kenmerk;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/**
 * The page for everything that goes wrong, in the look of the others: what happened, what it means, what to do, and the
 * kenmerk under which it is in the log. It needs no Faces and no database, for those may be what went wrong.
 */
@WebServlet("/fout")
public class Foutservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Foutservlet.class.getName());

    @Inject
    private transient Kenmerk kenmerk;

    @Inject
    private transient Clock klok;

    @Override
    protected void service(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Throwable fout = (Throwable) verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String soort = soort(verzoek, fout);
        if (soort.equals("verlopen")) {
            antwoord.setStatus(HttpServletResponse.SC_CONFLICT);
        } else if (soort.equals("500")) {
            LOG.log(Level.ERROR, "Een pagina mislukte, kenmerk " + kenmerk.tekst(), fout);
        }
        Locale taal = Taal.kies(null, Taal.voorkeuren(verzoek));
        antwoord.setContentType("text/html;charset=UTF-8");
        antwoord.getWriter()
                .write(Foutpagina.html(
                        soort, taal, verzoek.getContextPath(), terug(verzoek), kenmerk.tekst(), klok.instant()));
    }

    private static String soort(HttpServletRequest verzoek, Throwable fout) {
        for (Throwable t = fout; t != null; t = t.getCause()) {
            if (t instanceof ViewExpiredException) {
                return "verlopen";
            }
        }
        Object status = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? "404" : Foutpagina.bekend(status.toString());
    }

    /** The page someone came from, if that is one of ours: an expired form is opened again there. */
    private static Optional<String> terug(HttpServletRequest verzoek) {
        String verwijzer = verzoek.getHeader("Referer");
        if (verwijzer == null) {
            return Optional.empty();
        }
        try {
            URI adres = URI.create(verwijzer);
            boolean hier = adres.getRawPath() != null
                    && adres.getRawPath().startsWith(verzoek.getContextPath() + "/")
                    && verzoek.getServerName().equals(adres.getHost());
            String vraag = adres.getRawQuery() == null ? "" : "?" + adres.getRawQuery();
            return hier ? Optional.of(adres.getRawPath() + vraag) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
