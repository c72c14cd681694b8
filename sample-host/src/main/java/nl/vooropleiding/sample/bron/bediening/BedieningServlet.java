package nl.vooropleiding.sample.bron.bediening;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vooropleiding.sample.bron.bediening.Opdrachten.Onbegrepen;

/** The control page and its HTTP side; see the package's description. */
@WebServlet(
        name = "bron-bediening",
        urlPatterns = {"/bron", "/bron/", BedieningServlet.API})
public class BedieningServlet extends HttpServlet {

    static final String API = "/bron/api";

    /** Where the sentence waits in the session until the page shows it. */
    static final String MELDING = "bron.melding";

    private static final long serialVersionUID = 1L;

    private final transient Jsonb json = JsonbBuilder.create();

    @Inject
    private transient Overzicht overzicht;

    @Inject
    private transient Opdrachten opdrachten;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws ServletException, IOException {
        switch (verzoek.getServletPath()) {
            case API -> {
                antwoord.setContentType("application/json");
                antwoord.setCharacterEncoding("UTF-8");
                antwoord.getWriter().write(json.toJson(overzicht.nu()));
            }
            case "/bron/" ->
                verzoek.getRequestDispatcher("/bron/bediening.xhtml").forward(verzoek, antwoord);
            default -> antwoord.sendRedirect(verzoek.getContextPath() + "/bron/");
        }
    }

    @Override
    protected void doPost(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        if (!API.equals(verzoek.getServletPath())) {
            antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        int status = HttpServletResponse.SC_OK;
        String zin;
        try {
            zin = opdrachten.voerUit(verzoek::getParameter);
        } catch (Onbegrepen e) {
            status = HttpServletResponse.SC_BAD_REQUEST;
            zin = e.getMessage();
        }
        if ("J".equals(verzoek.getParameter("pagina"))) {
            verzoek.getSession().setAttribute(MELDING, zin);
            String persoon = verzoek.getParameter("persoon");
            boolean terug = persoon != null && persoon.matches("[0-9]{5}");
            antwoord.setStatus(HttpServletResponse.SC_SEE_OTHER);
            antwoord.setHeader("Location", verzoek.getContextPath() + "/bron/" + (terug ? "?persoon=" + persoon : ""));
        } else {
            antwoord.setStatus(status);
            antwoord.setContentType("text/plain");
            antwoord.setCharacterEncoding("UTF-8");
            antwoord.getWriter().write(zin);
        }
    }
}
