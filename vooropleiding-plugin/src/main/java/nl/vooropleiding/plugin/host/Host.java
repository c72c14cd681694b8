package nl.vooropleiding.plugin.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemers;
import nl.vooropleiding.api.deelnemer.GevondenNummers;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.organisatie.Organisatie;
import nl.vooropleiding.api.toegang.Toegang;
import nl.vooropleiding.api.vooropleiding.Codelijst;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.api.vooropleiding.Signalen;
import nl.vooropleiding.api.vooropleiding.VooropleidingListener;
import org.eclipse.microprofile.config.Config;

/**
 * The host's services, looked up at each call: a proxy stays dead after the host was deployed anew, so do not put what
 * these methods return in a field.
 */
@ApplicationScoped
public class Host {

    private final Discovery discovery;

    /** For the container's proxy alone. */
    Host() {
        this.discovery = null;
    }

    @Inject
    Host(Config config) {
        this.discovery = new Discovery(naam -> config.getOptionalValue(naam, String.class));
    }

    public Toegang toegang() throws PluginException {
        return discovery.een(Toegang.class);
    }

    public Kaart kaart() throws PluginException {
        return discovery.een(Kaart.class);
    }

    public Deelnemers deelnemers() throws PluginException {
        return discovery.een(Deelnemers.class);
    }

    public Organisatie organisatie() throws PluginException {
        return discovery.een(Organisatie.class);
    }

    /** Whoever wants to be told of changes, of the host and of other plugins. */
    public List<Discovery.Gevonden<VooropleidingListener>> luisteraars() throws PluginException {
        return discovery.alle(VooropleidingListener.class);
    }

    /** What students declared; empty when the host does not offer it. */
    public Optional<OpgegevenVooropleidingen> opgegeven() throws PluginException {
        return discovery.namen(OpgegevenVooropleidingen.class).isEmpty()
                ? Optional.empty()
                : Optional.of(discovery.een(OpgegevenVooropleidingen.class));
    }

    /** Where a number goes that the register found; empty when the host does not offer it, or is away. */
    public Optional<GevondenNummers> gevondenNummers() throws PluginException {
        return discovery.namen(GevondenNummers.class).isEmpty()
                ? Optional.empty()
                : Optional.of(discovery.een(GevondenNummers.class));
    }

    /** The host's own worklist; none when it does not offer it. */
    public List<Discovery.Gevonden<Signalen>> signalen() throws PluginException {
        return discovery.alle(Signalen.class);
    }

    /** Whoever supplies code lists, of the host and of other plugins. */
    public List<Discovery.Gevonden<Codelijst>> codelijsten() throws PluginException {
        return discovery.alle(Codelijst.class);
    }
}
