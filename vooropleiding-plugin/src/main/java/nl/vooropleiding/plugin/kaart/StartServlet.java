package nl.vooropleiding.plugin.kaart;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Bezoeker;

/** The plugin has no front page of its own: its pages are about a student, and students are found in the host. */
@WebServlet("")
public class StartServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StartServlet.class.getName());

    @Inject
    private transient Host host;

    @Inject
    private transient Bezoeker bezoeker;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Context context = bezoeker.context(Optional.empty(), Optional.empty());
            Kaart kaart = host.kaart();
            Optional<String> adres = kaart.adres(Kaart.Hostpagina.DEELNEMER_ZOEKEN, context);
            if (adres.isEmpty()) {
                adres = kaart.adres(Kaart.Hostpagina.START, context);
            }
            if (adres.isPresent()) {
                response.sendRedirect(adres.get());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (PluginException e) {
            LOG.log(Level.WARNING, e, () -> bezoeker.kenmerk() + " de host zegt niet waar deelnemers te vinden zijn");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
