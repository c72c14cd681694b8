package nl.vooropleiding.sample.sis.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Slot;
import nl.vooropleiding.sample.sis.koppelvlak.Bijdrage;
import nl.vooropleiding.sample.sis.verzoek.Kenmerk;

/**
 * Where the entry of a plugin leads that is not there now: the host draws what is the matter, without needing anything
 * of the plugin. Once it is back, this page leads on to the plugin's own.
 */
@Named("pluginpagina")
@RequestScoped
public class Pluginpagina {

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Kaderbouw bouw;

    @Inject
    private Kenmerk kenmerk;

    private PaneelBeeld.Tegel tegel;

    /** Decides before the page is drawn whether there is something to say. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext extern = faces.getExternalContext();
        String plugin = extern.getRequestParameterMap().getOrDefault("plugin", "");
        String id = extern.getRequestParameterMap().getOrDefault("slot", "");
        Optional<Bijdrage> bijdrage = pagina.opdracht().bijdragen().stream()
                .filter(b -> b.plugin().equals(plugin))
                .findFirst();
        Optional<Slot> slot = bijdrage.flatMap(b -> b.slot(id)).filter(s -> s.soort() != Slot.Soort.PANEEL);
        boolean mag = slot.filter(s -> pagina.opdracht().rechten().contains(s.recht()))
                .isPresent();
        if (!mag) {
            extern.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } else if (bijdrage.get().storing().isEmpty()) {
            extern.redirect(bouw.adres(bijdrage.get(), slot.get(), pagina.context()));
        } else {
            String naam = slot.get().titel().in(pagina.context().locale());
            String opnieuw = bouw.adressen().nietBeschikbaar(plugin, id, pagina.context());
            tegel = Tegeltekst.van(bijdrage.get().storing().get(), naam, pagina.context(), opnieuw);
        }
    }

    public PaneelBeeld.Tegel getTegel() {
        return tegel;
    }

    public String getKenmerk() {
        return kenmerk.tekst();
    }
}
