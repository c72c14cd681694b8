package nl.vooropleiding.plugin.toegang;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.plugin.host.Host;

/**
 * Lets through who is signed on and sends everybody else to the host, in a way that fits what asked: a page, a form, a
 * part of a page or a script.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SignOnFilter extends HttpFilter {

    /** The id under which the host knows this plugin. */
    public static final String PLUGIN = "vooropleiding";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignOnFilter.class.getName());
    private static final String PENDING = "vooropleiding.aanmelden";
    private static final int STAAT_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A field, because the container makes filters by their empty constructor. */
    @Inject
    private transient Host host;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = SignOnMechanism.path(request);
        SignOnGate.Caller caller = Optional.ofNullable((SignOnGate.Caller) request.getAttribute(SignOnMechanism.CALLER))
                .orElse(SignOnGate.Caller.ANONYMOUS);
        try {
            switch (SignOnGate.decide(path, caller, kind(request))) {
                case PASS -> {
                    PageHeaders.set(request, response, SignOnGate.isOpen(path));
                    chain.doFilter(request, response);
                }
                case REDEEM -> redeem(request, response);
                case SIGN_ON ->
                    redirect(
                            response,
                            start(
                                    request,
                                    ReturnAddress.asked(request.getContextPath(), path, request.getParameterMap())));
                case SIGN_ON_EXPIRED -> redirect(response, start(request, ReturnAddress.expired(here(request, path))));
                case SIGN_ON_PARTIAL -> partial(response, start(request, ReturnAddress.expired(here(request, path))));
                case UNAUTHORIZED -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                case HOST_AWAY -> KalePagina.hostWeg(response, Bezoeker.kenmerk(request));
            }
        } catch (PluginException e) {
            LOG.log(Level.WARNING, e, () -> Bezoeker.kenmerk(request) + " aanmelden bij de host lukt niet");
            KalePagina.hostWeg(response, Bezoeker.kenmerk(request));
        }
    }

    private static SignOnGate.Kind kind(HttpServletRequest request) {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return SignOnGate.Kind.AJAX;
        }
        if ("fetch".equals(request.getHeader("X-Requested-With"))) {
            return SignOnGate.Kind.SCRIPT;
        }
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD") ? SignOnGate.Kind.GET : SignOnGate.Kind.POST;
    }

    private static String here(HttpServletRequest request, String path) {
        return ReturnAddress.of(request.getContextPath(), path, request::getParameter);
    }

    /** Remembers where the person was going and gives the host's address to sign on at. */
    private String start(HttpServletRequest request, String adres) throws PluginException {
        String signOn = host.toegang().signOnAdres();
        byte[] toeval = new byte[STAAT_BYTES];
        RANDOM.nextBytes(toeval);
        String staat = Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
        HttpSession sessie = request.getSession();
        PendingSignOns lopend = (PendingSignOns) sessie.getAttribute(PENDING);
        if (lopend == null) {
            lopend = new PendingSignOns();
        }
        lopend.add(staat, adres);
        sessie.setAttribute(PENDING, lopend);
        return signOn + "?plugin=" + PLUGIN + "&terug="
                + ReturnAddress.encode(request.getContextPath() + SignOnGate.RETURN_PATH) + "&staat=" + staat;
    }

    private void redeem(HttpServletRequest request, HttpServletResponse response) throws IOException, PluginException {
        String staat = Optional.ofNullable(request.getParameter("staat")).orElse("");
        String code = Optional.ofNullable(request.getParameter("code")).orElse("");
        HttpSession sessie = request.getSession(false);
        PendingSignOns lopend = sessie == null ? null : (PendingSignOns) sessie.getAttribute(PENDING);
        Optional<String> adres = lopend == null ? Optional.empty() : lopend.redeem(staat);
        if (adres.isEmpty()) {
            KalePagina.nietAangemeld(response, request.getContextPath(), Bezoeker.kenmerk(request));
            return;
        }
        try {
            SignOn wie = host.toegang().wisselIn(PLUGIN, code, staat);
            request.changeSessionId();
            sessie.setAttribute(SignOnMechanism.SLEUTEL, wie.sleutel());
            sessie.setAttribute(PENDING, lopend);
            redirect(response, adres.get());
        } catch (PluginException e) {
            if (e.reden() != PluginException.Reden.NIET_AANGEMELD) {
                throw e;
            }
            LOG.log(Level.INFO, () -> Bezoeker.kenmerk(request) + " de host kent deze aanmeldcode niet (meer)");
            KalePagina.nietAangemeld(response, request.getContextPath(), Bezoeker.kenmerk(request));
        }
    }

    /** See other: a form that was sent comes back as a page that is asked for. */
    private static void redirect(HttpServletResponse response, String adres) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", adres);
        response.setHeader("Cache-Control", "no-store");
    }

    private static void partial(HttpServletResponse response, String adres) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + adres.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
    }
}
