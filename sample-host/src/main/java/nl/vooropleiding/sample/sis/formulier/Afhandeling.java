package nl.vooropleiding.sample.sis.formulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.relatie.StatusException;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import nl.vooropleiding.sample.sis.verzoek.Taal;

/**
 * Carries out what a form asks: checks that the user may, does it, and goes on to the page that shows the result. When
 * somebody else was first, the form says so and nothing has happened.
 */
@RequestScoped
public class Afhandeling {

    @Inject
    private Kaartpagina pagina;

    /**
     * @param naar the page that shows the result
     * @param gelukt key of the message there
     */
    public void doe(Bevoegdheid nodig, Runnable werk, String naar, String gelukt) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext extern = faces.getExternalContext();
        if (!pagina.getGebruiker().mag(nodig)) {
            extern.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            faces.responseComplete();
            return;
        }
        try {
            werk.run();
        } catch (RuntimeException e) {
            if (!inhaalde(e)) {
                throw e;
            }
            fout(null, "fout.ingehaald");
            return;
        }
        extern.getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, tekst(gelukt), null));
        extern.redirect(pagina.adres(naar));
    }

    /** Says beside a field, or above the form, what is wrong. */
    public void fout(String veld, String sleutel) {
        FacesContext.getCurrentInstance()
                .addMessage(veld, new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst(sleutel), null));
    }

    private String tekst(String sleutel) {
        return Taal.tekst(pagina.context().locale(), sleutel);
    }

    private static boolean inhaalde(Throwable fout) {
        for (Throwable t = fout; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException || t instanceof StatusException) {
                return true;
            }
        }
        return false;
    }
}
