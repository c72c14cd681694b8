package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The user of this request, for pages. {@link Aanmeldmechanisme} found out who it is before anything else ran. */
@Named("huidig")
@RequestScoped
public class Huidig {

    /** Request attribute with the {@link Gebruiker}. */
    static final String GEBRUIKER = Huidig.class.getName() + ".gebruiker";

    /** Request attribute that is there when the database could not say who the user is. */
    static final String ONBEREIKBAAR = Huidig.class.getName() + ".onbereikbaar";

    @Inject
    private HttpServletRequest verzoek;

    public Optional<Gebruiker> wie() {
        return Optional.ofNullable((Gebruiker) verzoek.getAttribute(GEBRUIKER));
    }

    /** Whether it could not be found out who the user is. */
    public boolean onbereikbaar() {
        return verzoek.getAttribute(ONBEREIKBAAR) != null;
    }

    /** The user, on a page that only a user gets. */
    public Gebruiker gebruiker() {
        return wie().orElseThrow(() -> new IllegalStateException("Op deze pagina is iemand aangemeld"));
    }

    /** For pages: whether a part that needs this shows. */
    public boolean mag(String bevoegdheid) {
        return gebruiker().mag(Rol.Bevoegdheid.valueOf(bevoegdheid));
    }
}
