package nl.vooropleiding.sample.slecht;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a test how many calls hang in this plugin now: {@code GET /slecht-hangt/hangen}. */
@WebServlet("/hangen")
public class RemServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest vraag, HttpServletResponse antwoord) throws IOException {
        antwoord.setContentType("text/plain");
        antwoord.getWriter().println(Rem.hangen());
    }
}
