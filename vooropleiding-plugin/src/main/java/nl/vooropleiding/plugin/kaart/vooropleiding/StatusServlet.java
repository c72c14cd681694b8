package nl.vooropleiding.plugin.kaart.vooropleiding;

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
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * What a waiting page asks: has anything changed? The answer is a mark to compare with, so it shows nothing of anybody
 * and writes no inzage; the page that is then fetched does.
 */
@WebServlet("/status")
public class StatusServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(StatusServlet.class.getName());

    @Inject
    private transient Host host;

    @Inject
    private transient Bezoeker bezoeker;

    @Inject
    private transient Inzien inzien;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Context context = bezoeker.context(
                    Optional.ofNullable(request.getParameter("deelnemer")).filter(d -> !d.isBlank()), Optional.empty());
            if (context.deelnemer().isEmpty() || !host.toegang().mag(Rechten.INZIEN, context)) {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(inzien.lees(context).stempel());
        } catch (PluginException e) {
            LOG.log(Level.WARNING, e, () -> bezoeker.kenmerk() + " een wachtende pagina krijgt geen antwoord");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
