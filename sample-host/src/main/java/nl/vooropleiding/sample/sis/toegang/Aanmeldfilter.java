package nl.vooropleiding.sample.sis.toegang;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends who is not logged in to the page for it, and from there back to where they were going. */
public class Aanmeldfilter implements Filter {

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse reactie, FilterChain verder)
            throws IOException, ServletException {
        HttpServletRequest verzoek = (HttpServletRequest) vraag;
        if (verzoek.getUserPrincipal() != null) {
            verder.doFilter(vraag, reactie);
            return;
        }
        String naar = verzoek.getMethod().equals("GET") ? "?naar=" + doel(verzoek) : "";
        ((HttpServletResponse) reactie).sendRedirect(verzoek.getContextPath() + "/aanmelden.xhtml" + naar);
    }

    private static String doel(HttpServletRequest verzoek) {
        String vraagtekens = verzoek.getQueryString() == null ? "" : "?" + verzoek.getQueryString();
        return URLEncoder.encode(verzoek.getRequestURI() + vraagtekens, StandardCharsets.UTF_8);
    }
}
