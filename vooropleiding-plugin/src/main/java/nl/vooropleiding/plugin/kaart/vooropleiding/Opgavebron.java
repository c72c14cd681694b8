package nl.vooropleiding.plugin.kaart.vooropleiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen.Overname;
import nl.vooropleiding.plugin.host.Host;

/** What the student declared, where the host keeps it; a page goes without when the host does not. */
@ApplicationScoped
public class Opgavebron {

    private static final Logger LOG = Logger.getLogger(Opgavebron.class.getName());

    private final Host host;

    /** For the container's proxy alone. */
    Opgavebron() {
        this(null);
    }

    @Inject
    Opgavebron(Host host) {
        this.host = host;
    }

    /** Empty when the host offers nothing to compare with, or does not answer. */
    Optional<List<Opgave.Bewaard>> van(Context context) {
        try {
            Optional<OpgegevenVooropleidingen> dienst = host.opgegeven();
            return dienst.isPresent() ? Optional.of(dienst.get().opgaven(context)) : Optional.empty();
        } catch (PluginException e) {
            LOG.log(Level.INFO, e, () -> context.correlatie() + " de host geeft niet wat de deelnemer opgaf");
            return Optional.empty();
        }
    }

    /** Whether the host can take over at all. */
    boolean neemtOver() throws PluginException {
        Optional<OpgegevenVooropleidingen> dienst = host.opgegeven();
        return dienst.isPresent() && dienst.get().neemtOver();
    }

    void neemOver(Context context, Overname overname) throws PluginException {
        OpgegevenVooropleidingen dienst = host.opgegeven()
                .orElseThrow(() -> new PluginException(
                        PluginException.Reden.NIET_BESCHIKBAAR, "Het systeem van de school neemt nu niets over."));
        dienst.neemOver(context, overname);
    }
}
