package nl.vooropleiding.sample.sis.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the log-in, here and at every plugin. */
@Named("afmeldpagina")
@RequestScoped
public class Afmeldpagina {

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Sessies sessies;

    public void meldAf() throws IOException {
        ExternalContext extern = FacesContext.getCurrentInstance().getExternalContext();
        Aanmeldkoekje.lees(verzoek).ifPresent(sessies::beeindig);
        Aanmeldkoekje.neemTerug(verzoek, (HttpServletResponse) extern.getResponse());
        extern.invalidateSession();
        extern.redirect(verzoek.getContextPath() + "/aanmelden.xhtml?afgemeld=ja");
    }
}
