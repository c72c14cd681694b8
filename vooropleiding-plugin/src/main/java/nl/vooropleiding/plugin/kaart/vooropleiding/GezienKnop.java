package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.toegang.SignOn;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Antwoord;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.toegang.Bezoeker;
import nl.vooropleiding.plugin.toegang.Rechten;

/** The button <em>Gezien</em>: whoever presses it has seen what the page showed, and nothing that came in since. */
@Named("gezienKnop")
@RequestScoped
public class GezienKnop {

    private final Host host;
    private final Bezoeker bezoeker;
    private final Dossiers dossiers;

    /** For the container's proxy alone. */
    GezienKnop() {
        this(null, null, null);
    }

    @Inject
    GezienKnop(Host host, Bezoeker bezoeker, Dossiers dossiers) {
        this.host = host;
        this.bezoeker = bezoeker;
        this.dossiers = dossiers;
    }

    public void noteer(VooropleidingenDuo pagina) throws IOException {
        try {
            Context context = pagina.context();
            Optional<Instant> moment = moment();
            if (context.deelnemer().isEmpty()
                    || moment.isEmpty()
                    || !host.toegang().mag(Rechten.INZIEN, context)) {
                Antwoord.weiger(Antwoord.VERBODEN);
                return;
            }
            SignOn wie = bezoeker.signOn().orElseThrow();
            dossiers.gezien(context.instelling(), context.deelnemer().get(), wie.gebruiker(), wie.naam(), moment.get());
            FacesContext.getCurrentInstance().getExternalContext().redirect(Plugin.pagina(context) + "#wijzigingen");
        } catch (PluginException e) {
            Antwoord.weiger(e, bezoeker.kenmerk());
        }
    }

    /** What the form says the page showed; empty when a person made something of it. */
    private static Optional<Instant> moment() {
        String tot = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("tot");
        try {
            return Optional.ofNullable(tot).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
