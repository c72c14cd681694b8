package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises a user by the cookie that log-in left, and tells the container who it is. Asks nobody to log in: {@link
 * Aanmeldfilter} sends those who must to the page for it.
 */
@ApplicationScoped
public class Aanmeldmechanisme implements HttpAuthenticationMechanism {

    private static final Logger LOG = System.getLogger(Aanmeldmechanisme.class.getName());

    @Inject
    private Sessies sessies;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest verzoek, HttpServletResponse antwoord, HttpMessageContext bericht) {
        if (verzoek.getServletPath().startsWith("/look/")) {
            return bericht.doNothing();
        }
        return Aanmeldkoekje.lees(verzoek)
                .flatMap(sleutel -> wie(verzoek, sleutel))
                .map(gebruiker -> bekend(verzoek, bericht, gebruiker))
                .orElseGet(bericht::doNothing);
    }

    /** Nobody while the database is away: the pages then say what is wrong, to whoever asks. */
    private Optional<Gebruiker> wie(HttpServletRequest verzoek, String sleutel) {
        try {
            return sessies.wie(sleutel);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Het was niet na te gaan wie is aangemeld", e);
            verzoek.setAttribute(Huidig.ONBEREIKBAAR, true);
            return Optional.empty();
        }
    }

    private static AuthenticationStatus bekend(
            HttpServletRequest verzoek, HttpMessageContext bericht, Gebruiker gebruiker) {
        verzoek.setAttribute(Huidig.GEBRUIKER, gebruiker);
        Set<String> rollen = gebruiker.getRollen().stream().map(Rol::name).collect(Collectors.toSet());
        return bericht.notifyContainerAboutLogin(new CallerPrincipal(gebruiker.getGebruikersnaam()), rollen);
    }
}
