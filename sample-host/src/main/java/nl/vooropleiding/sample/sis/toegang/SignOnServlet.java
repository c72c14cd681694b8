package nl.vooropleiding.sample.sis.toegang;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.sample.sis.koppelvlak.Plugins;

/**
 * Where a plugin sends a visitor whom it does not know. {@link Aanmeldfilter} has them log in first if need be; then
 * they go back with a code.
 */
@WebServlet(ToegangBean.SIGN_ON)
public class SignOnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern STAAT = Pattern.compile("[A-Za-z0-9_-]{22,200}");

    @Inject
    private transient Plugins plugins;

    @Inject
    private transient SignOns signOns;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Optional<Descriptor> plugin =
                Optional.ofNullable(verzoek.getParameter("plugin")).flatMap(plugins::descriptor);
        String terug = verzoek.getParameter("terug");
        String staat = verzoek.getParameter("staat");
        if (plugin.isEmpty()
                || staat == null
                || !STAAT.matcher(staat).matches()
                || !Paginapad.binnen(plugin.get().contextpad(), terug)) {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Optional<String> code = Aanmeldkoekje.lees(verzoek)
                .flatMap(sleutel -> signOns.geefCode(sleutel, plugin.get().id(), staat));
        if (code.isEmpty()) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        antwoord.sendRedirect(terug + (terug.contains("?") ? "&" : "?") + "code=" + code.get() + "&staat=" + staat);
    }
}
