package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/** The language of this page: what the user chose, else what the browser asks for. */
@Named("taal")
@RequestScoped
public class Taalkeuze {

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Huidig huidig;

    @Inject
    private Sessies sessies;

    public Locale getLocale() {
        String gekozen = huidig.wie().map(Gebruiker::getTaal).orElse(null);
        return Taal.kies(gekozen, Taal.voorkeuren(verzoek));
    }

    /** Keeps another language for this user, from the next page on. */
    public String kies(String taal) {
        Aanmeldkoekje.lees(verzoek).ifPresent(sleutel -> sessies.kiesTaal(sleutel, taal));
        return "/index.xhtml?faces-redirect=true";
    }
}
