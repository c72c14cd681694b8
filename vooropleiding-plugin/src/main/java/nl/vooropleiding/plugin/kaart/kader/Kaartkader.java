package nl.vooropleiding.plugin.kaart.kader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Look;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Bezoeker;

/** The host's frame around the page of this request, for the template that draws it. */
@Named("kaartkader")
@RequestScoped
public class Kaartkader {

    private static final Logger LOG = Logger.getLogger(Kaartkader.class.getName());

    private final Host host;
    private final Bezoeker bezoeker;
    private Kader kader;
    private Look look = new Look(List.of(), java.util.Map.of());

    /** For the container's proxy alone. */
    Kaartkader() {
        this(null, null);
    }

    @Inject
    Kaartkader(Host host, Bezoeker bezoeker) {
        this.host = host;
        this.bezoeker = bezoeker;
    }

    /**
     * Fetches the frame of a page about a student. Call it outside any transaction.
     *
     * @throws PluginException as {@link Kaart#kader}
     */
    public void haal(Context context, String slot, List<SlotStaat> slots) throws PluginException {
        kader = host.kaart().kader(new Kaart.Vraag(context, Plugin.ID, Optional.of(slot), slots));
        look = kader.look();
    }

    /** The frame without a student, or the look alone when there is no user; false when neither is to be had. */
    boolean haalZonderDeelnemer() {
        try {
            if (bezoeker.signOn().isPresent()) {
                Context context = bezoeker.context(Optional.empty(), Optional.empty());
                kader = host.kaart().kader(new Kaart.Vraag(context, Plugin.ID, Optional.empty(), List.of()));
                look = kader.look();
            } else {
                look = host.kaart().look();
            }
            return true;
        } catch (PluginException e) {
            LOG.log(Level.WARNING, e, () -> bezoeker.kenmerk() + " de host geeft geen kader");
            return false;
        }
    }

    /** Null when there is no user to draw it for. */
    public Kader getKader() {
        return kader;
    }

    /** Null on a page outside the student card. */
    public Kader.Titelbalk getTitelbalk() {
        return kader == null ? null : kader.titelbalk().orElse(null);
    }

    public List<String> getStylesheets() {
        return look.stylesheets();
    }

    /** The host's tokens as custom properties; {@link Look} admits no value that could be more than that. */
    public String getTokens() {
        StringBuilder stijl = new StringBuilder(":root{");
        new TreeMap<>(look.tokens()).forEach((naam, waarde) -> stijl.append("--")
                .append(naam)
                .append(':')
                .append(waarde)
                .append(';'));
        return stijl.append('}').toString();
    }

    public String getNonce() {
        return bezoeker.nonce();
    }

    public Locale getLocale() {
        return bezoeker.locale();
    }

    public String getTaal() {
        return bezoeker.locale().getLanguage();
    }
}
