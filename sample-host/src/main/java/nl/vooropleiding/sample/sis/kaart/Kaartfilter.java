package nl.vooropleiding.sample.sis.kaart;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;
import nl.vooropleiding.sample.sis.toegang.Gebruiker;
import nl.vooropleiding.sample.sis.toegang.Huidig;
import nl.vooropleiding.sample.sis.toegang.Rechten;

/**
 * Stands before every page about a student, for reading and for saving alike: whoever may not see this student gets
 * nothing of the page. Who is refused and who does not exist look the same from outside the instelling.
 */
public class Kaartfilter implements Filter {

    /** Request attribute with the {@link Deelnemer}. */
    static final String DEELNEMER = Kaartfilter.class.getName() + ".deelnemer";

    @Inject
    private Huidig huidig;

    @Inject
    private DeelnemerBestand deelnemers;

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse reactie, FilterChain verder)
            throws IOException, ServletException {
        Gebruiker gebruiker = huidig.gebruiker();
        Optional<Long> id = Optional.ofNullable(vraag.getParameter("deelnemer")).flatMap(Rechten::getal);
        Optional<Deelnemer> deelnemer = id.flatMap(d -> deelnemers.opId(gebruiker.zicht(), d));
        boolean magHier = Formulierpagina.op(((HttpServletRequest) vraag).getServletPath())
                .map(p -> gebruiker.mag(p.nodig()))
                .orElse(true);
        if (deelnemer.isPresent() && magHier) {
            vraag.setAttribute(DEELNEMER, deelnemer.get());
            verder.doFilter(vraag, reactie);
            return;
        }
        boolean geweigerd = !magHier
                || id.flatMap(d -> deelnemers.opId(gebruiker.getInstelling().getId(), d))
                        .isPresent();
        ((HttpServletResponse) reactie)
                .sendError(geweigerd ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
