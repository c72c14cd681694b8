package nl.vooropleiding.sample.sis.beheer;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vooropleiding.sample.sis.toegang.Huidig;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;

/** Keeps everyone but the functional administrator from the pages of this package. */
public class Beheerfilter implements Filter {

    @Inject
    private Huidig huidig;

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse reactie, FilterChain verder)
            throws IOException, ServletException {
        if (huidig.gebruiker().mag(Bevoegdheid.BEHEER)) {
            verder.doFilter(vraag, reactie);
        } else {
            ((HttpServletResponse) reactie).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
