package nl.vooropleiding.plugin.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.plugin.host.Host;

/**
 * Tells the container who asks, with the rights the host gave as roles. It asks the host at each request, so that who
 * logs out there is nobody here from then on. It never answers a request itself: that is for the filter behind it.
 */
@ApplicationScoped
public class SignOnMechanism implements HttpAuthenticationMechanism {

    /** In the session: the key of the sign-on. */
    static final String SLEUTEL = "vooropleiding.sleutel";

    /** On the request: what the filter has to know. */
    static final String CALLER = SignOnMechanism.class.getName() + ".caller";

    private static final Logger LOG = Logger.getLogger(SignOnMechanism.class.getName());

    private final Host host;

    /** For the container's proxy alone. */
    SignOnMechanism() {
        this.host = null;
    }

    @Inject
    SignOnMechanism(Host host) {
        this.host = host;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext bericht) {
        if (SignOnGate.isOpen(path(request))) {
            return bericht.doNothing();
        }
        HttpSession sessie = request.getSession(false);
        String sleutel = sessie == null ? null : (String) sessie.getAttribute(SLEUTEL);
        if (sleutel == null) {
            request.setAttribute(CALLER, SignOnGate.Caller.ANONYMOUS);
            return bericht.doNothing();
        }
        try {
            SignOn wie = host.toegang().signOn(sleutel);
            Bezoeker.remember(request, wie);
            request.setAttribute(CALLER, SignOnGate.Caller.KNOWN);
            return bericht.notifyContainerAboutLogin(new CallerPrincipal(wie.gebruiker()), wie.rechten());
        } catch (PluginException e) {
            if (e.reden() == PluginException.Reden.NIET_AANGEMELD) {
                sessie.invalidate();
                request.setAttribute(CALLER, SignOnGate.Caller.ANONYMOUS);
            } else {
                LOG.log(Level.WARNING, e, () -> Bezoeker.kenmerk(request) + " de host zegt niet wie dit is");
                request.setAttribute(CALLER, SignOnGate.Caller.HOST_AWAY);
            }
            return bericht.doNothing();
        }
    }

    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
