package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.abonnement.NuOpvragen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.inzage.Inzagelog;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/**
 * The button <em>Nu opvragen</em>. What came of it is told on the page that it goes back to; a request that goes out is
 * noted down with who asked and why.
 */
@Named("opvragen")
@RequestScoped
public class Opvragen {

    /** As many characters as a row of inzage keeps of a ground. */
    public static final int REDEN_LANGST = 150;

    private final Host host;
    private final Bezoeker bezoeker;
    private final NuOpvragen nuOpvragen;
    private final Inzagelog log;

    private String reden;

    /** For the container's proxy alone. */
    Opvragen() {
        this(null, null, null, null);
    }

    @Inject
    Opvragen(Host host, Bezoeker bezoeker, NuOpvragen nuOpvragen, Inzagelog log) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.nuOpvragen = nuOpvragen;
        this.log = log;
    }

    public void vraag(VooropleidingenDuo pagina) throws IOException {
        try {
            Context context = pagina.context();
            if (context.deelnemer().isEmpty() || !host.toegang().mag(Rechten.OPVRAGEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            NuOpvragen.Uitslag uitslag =
                    nuOpvragen.vraag(context.instelling(), context.deelnemer().get(), reden(), context.correlatie());
            if (uitslag == NuOpvragen.Uitslag.GEVRAAGD) {
                log.schrijf(Inzage.Wat.NU_OPGEVRAAGD, context, reden());
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Plugin.pagina(context) + "&melding=" + uitslag);
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    private Optional<String> reden() {
        return Optional.ofNullable(reden)
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(r -> r.length() <= REDEN_LANGST ? r : r.substring(0, REDEN_LANGST));
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public int getRedenLangst() {
        return REDEN_LANGST;
    }
}
