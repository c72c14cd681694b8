package nl.vooropleiding.plugin.kaart.kader;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.KalePagina;

/**
 * Draws every error of the plugin: in the host's look when it can be had, else bare. Shows a mark to find it by and
 * nothing of what was asked for.
 */
@WebServlet("/fout")
public class FoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(FoutServlet.class.getName());
    private static final String PAGINA = "/WEB-INF/fout.xhtml";

    @Inject
    private transient Kaartkader kader;

    /** The same request as if the page of the error had been asked for: no form, no parameters. */
    private static final class AlsPagina extends HttpServletRequestWrapper {
        AlsPagina(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String naam) {
            return naam.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(naam);
        }

        @Override
        public String getParameter(String naam) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String naam) {
            return null;
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String kenmerk = Bezoeker.kenmerk(request);
        boolean fout = request.getDispatcherType() == DispatcherType.ERROR;
        Object gemeld = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = fout && gemeld instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable oorzaak) {
            LOG.log(Level.SEVERE, oorzaak, () -> kenmerk + " een pagina is mislukt");
        }
        response.setStatus(status);
        request.setAttribute(Fout.STATUS, status);
        try {
            if (kader.haalZonderDeelnemer()) {
                request.getRequestDispatcher(PAGINA).forward(new AlsPagina(request), response);
                return;
            }
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> kenmerk + " de foutpagina is mislukt");
        }
        if (!response.isCommitted()) {
            response.resetBuffer();
            KalePagina.storing(response, status, kenmerk);
        }
    }
}
