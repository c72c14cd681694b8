package nl.vooropleiding.sample.runner;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/** Lets in who is on this machine: whoever reaches the rest can deploy. */
@WebFilter("/*")
public class AlleenHier extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!InetAddress.getByName(vraag.getRemoteAddr()).isLoopbackAddress()) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        keten.doFilter(vraag, antwoord);
    }
}
