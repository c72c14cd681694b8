package nl.vooropleiding.sample.sis.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vooropleiding.sample.sis.opstart.Opstart;
import nl.vooropleiding.sample.sis.toegang.Huidig;

/** Without a database there are no pages, but there is an answer that says so. */
public class Opslagfilter implements Filter {

    @Inject
    private Opstart opstart;

    @Inject
    private Huidig huidig;

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse reactie, FilterChain verder)
            throws IOException, ServletException {
        if (opstart.fout().isEmpty() && !huidig.onbereikbaar()) {
            verder.doFilter(vraag, reactie);
        } else {
            ((HttpServletResponse) reactie).sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
