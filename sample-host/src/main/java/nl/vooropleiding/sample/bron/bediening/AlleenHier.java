package nl.vooropleiding.sample.bron.bediening;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;

/**
 * Lets only this machine at the controls. A browser on this machine can be led here by a page from elsewhere; so the name
 * it was asked for must be this machine's too, and a change must come from our own page.
 */
@WebFilter({"/bron", "/bron/", BedieningServlet.API, "/bron/bediening.xhtml"})
public class AlleenHier extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DEZE_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> EIGEN_PAGINA = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
            throws IOException, ServletException {
        if (magErin(verzoek)) {
            verzoek.setCharacterEncoding("UTF-8");
            verder.doFilter(verzoek, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean magErin(HttpServletRequest verzoek) throws IOException {
        String herkomst = verzoek.getHeader("Sec-Fetch-Site");
        boolean wijzigt = "POST".equals(verzoek.getMethod());
        return InetAddress.getByName(verzoek.getRemoteAddr()).isLoopbackAddress()
                && DEZE_MACHINE.contains(verzoek.getServerName())
                && (!wijzigt || herkomst == null || EIGEN_PAGINA.contains(herkomst));
    }
}
