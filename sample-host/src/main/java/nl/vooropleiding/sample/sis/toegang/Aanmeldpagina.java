package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/** The page where one logs in. */
@Named("aanmeldpagina")
@RequestScoped
public class Aanmeldpagina {

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Sessies sessies;

    @Inject
    private Taalkeuze taal;

    private String gebruikersnaam;
    private String wachtwoord;

    public void meldAan() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext extern = faces.getExternalContext();
        Sessies.Poging poging = sessies.begin(gebruikersnaam, wachtwoord);
        if (poging.sleutel().isEmpty()) {
            String sleutel = poging.wachten() ? "aanmelden.wachten" : "aanmelden.mislukt";
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Taal.tekst(taal.getLocale(), sleutel), null));
            return;
        }
        String naar = getNaar();
        verzoek.getSession().invalidate();
        Aanmeldkoekje.geef(
                verzoek,
                (HttpServletResponse) extern.getResponse(),
                poging.sleutel().get());
        extern.redirect(naar);
    }

    /** Where the user was going; only a page of this application. */
    public String getNaar() {
        String naar = verzoek.getParameter("naar");
        return Paginapad.binnen(verzoek.getContextPath(), naar) ? naar : verzoek.getContextPath() + "/index.xhtml";
    }

    public String getGebruikersnaam() {
        return gebruikersnaam;
    }

    public void setGebruikersnaam(String gebruikersnaam) {
        this.gebruikersnaam = gebruikersnaam;
    }

    public String getWachtwoord() {
        return wachtwoord;
    }

    public void setWachtwoord(String wachtwoord) {
        this.wachtwoord = wachtwoord;
    }
}
