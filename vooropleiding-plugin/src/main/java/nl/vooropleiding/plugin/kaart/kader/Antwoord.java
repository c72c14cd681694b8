package nl.vooropleiding.plugin.kaart.kader;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.PluginException;

/** Ends a request for a page with an error page instead. */
public final class Antwoord {

    public static final int VERBODEN = HttpServletResponse.SC_FORBIDDEN;

    private static final Logger LOG = Logger.getLogger(Antwoord.class.getName());

    private Antwoord() {}

    public static void weiger(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, null);
        faces.responseComplete();
    }

    /** A student who is not there is refused as one who may not be seen: the answer must not tell which. */
    public static void weiger(PluginException reden, String kenmerk) throws IOException {
        switch (reden.reden()) {
            case GEEN_RECHT, ONBEKEND -> weiger(VERBODEN);
            default -> {
                LOG.log(Level.WARNING, reden, () -> kenmerk + " de pagina kan niet worden getoond");
                weiger(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
    }
}
