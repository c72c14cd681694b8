package nl.vooropleiding.sample.sis.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers of every answer: no script or style but from files of this server, no frame of another site, and no page
 * about a person in a cache.
 */
public class Kopfilter implements Filter {

    private static final String BELEID = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'self'";

    @Override
    public void doFilter(ServletRequest vraag, ServletResponse reactie, FilterChain verder)
            throws IOException, ServletException {
        HttpServletRequest verzoek = (HttpServletRequest) vraag;
        HttpServletResponse antwoord = (HttpServletResponse) reactie;
        verzoek.setCharacterEncoding("UTF-8");
        antwoord.setHeader("Content-Security-Policy", BELEID);
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("Referrer-Policy", "same-origin");
        boolean uiterlijk = verzoek.getServletPath().startsWith("/look/");
        antwoord.setHeader("Cache-Control", uiterlijk ? "public, max-age=3600" : "no-store");
        verder.doFilter(vraag, reactie);
    }
}
