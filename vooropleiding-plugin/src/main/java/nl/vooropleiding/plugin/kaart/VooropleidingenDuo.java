package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The page <em>Vooropleidingen DUO</em> of one student. Everything is asked and put in words before the first character
 * is drawn, so that the page is either whole or an error.
 */
@Named("vooropleidingenDuo")
@RequestScoped
public class VooropleidingenDuo {

    private static final Logger LOG = Logger.getLogger(VooropleidingenDuo.class.getName());
    private static final int ID_LANGST = 100;

    private final Host host;
    private final Bezoeker bezoeker;
    private final Kaartkader kader;
    private final Inzien inzien;

    private String deelnemer;
    private String verbintenis;
    private String melding;
    private Beeld beeld;

    /** For the container's proxy alone. */
    VooropleidingenDuo() {
        this(null, null, null, null);
    }

    @Inject
    VooropleidingenDuo(Host host, Bezoeker bezoeker, Kaartkader kader, Inzien inzien) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.kader = kader;
        this.inzien = inzien;
    }

    /** Called before rendering: asks the host whether this may be seen, notes that it was, and reads. */
    public void open() throws IOException {
        try {
            Context context = bezoeker.context(id(deelnemer), id(verbintenis));
            if (context.deelnemer().isEmpty() || !host.toegang().mag(Rechten.INZIEN, context)) {
                weiger(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            kader.haal(context, Plugin.TAB_PERSONALIA, Plugin.zichtbaar());
            Toestand toestand = inzien.lees(context);
            inzien.noteer(Inzage.Wat.VOOROPLEIDINGEN_DUO, context, toestand);
            beeld = Beeld.van(toestand, inzien.codes(), Teksten.voor(bezoeker.locale()), context.peildatum());
        } catch (PluginException e) {
            switch (e.reden()) {
                case GEEN_RECHT, ONBEKEND -> weiger(HttpServletResponse.SC_FORBIDDEN);
                default -> {
                    LOG.log(Level.WARNING, e, () -> bezoeker.kenmerk() + " de pagina kan niet worden getoond");
                    weiger(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                }
            }
        }
    }

    private static Optional<String> id(String waarde) {
        return Optional.ofNullable(waarde).filter(w -> !w.isBlank() && w.length() <= ID_LANGST);
    }

    private static void weiger(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext extern = faces.getExternalContext();
        extern.responseSendError(status, null);
        faces.responseComplete();
    }

    public Beeld getBeeld() {
        return beeld;
    }

    public List<Kolomkop> getKolommen() {
        return Kolomkop.alle(Teksten.voor(bezoeker.locale()));
    }

    public boolean isVerlopen() {
        return "verlopen".equals(melding);
    }

    public String getDeelnemer() {
        return deelnemer;
    }

    public void setDeelnemer(String deelnemer) {
        this.deelnemer = deelnemer;
    }

    public String getVerbintenis() {
        return verbintenis;
    }

    public void setVerbintenis(String verbintenis) {
        this.verbintenis = verbintenis;
    }

    public String getMelding() {
        return melding;
    }

    public void setMelding(String melding) {
        this.melding = melding;
    }
}
