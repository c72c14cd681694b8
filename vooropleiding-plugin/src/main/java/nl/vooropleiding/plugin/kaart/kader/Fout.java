package nl.vooropleiding.plugin.kaart.kader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.toegang.Bezoeker;

/** What an error page says. */
@Named("fout")
@RequestScoped
public class Fout {

    static final String STATUS = Fout.class.getName() + ".status";

    private static final Logger LOG = Logger.getLogger(Fout.class.getName());
    private static final Set<Integer> EIGEN_TEKST = Set.of(403, 404, 503);
    private static final int ANDERS = 500;

    private final HttpServletRequest request;
    private final Bezoeker bezoeker;
    private final Host host;
    private final Clock clock;

    /** For the container's proxy alone. */
    Fout() {
        this(null, null, null, null);
    }

    @Inject
    Fout(HttpServletRequest request, Bezoeker bezoeker, Host host, Clock clock) {
        this.request = request;
        this.bezoeker = bezoeker;
        this.host = host;
        this.clock = clock;
    }

    public String getTitel() {
        return tekst("titel");
    }

    public String getGebeurd() {
        return tekst("gebeurd");
    }

    public String getBetekenis() {
        return tekst("betekenis");
    }

    public String getDoen() {
        return tekst("doen");
    }

    public String getKenmerk() {
        return bezoeker.kenmerk();
    }

    public String getMoment() {
        return teksten().datumTijd(clock.instant());
    }

    public String getVersie() {
        return Plugin.ID + " " + Plugin.VERSIE;
    }

    /** Where the host's students are; null when there is no user or no such page. */
    public String getZoeken() {
        if (bezoeker.signOn().isEmpty()) {
            return null;
        }
        try {
            return host.kaart()
                    .adres(Kaart.Hostpagina.DEELNEMER_ZOEKEN, bezoeker.context(Optional.empty(), Optional.empty()))
                    .orElse(null);
        } catch (PluginException e) {
            LOG.log(Level.INFO, e, () -> bezoeker.kenmerk() + " geen adres om terug te gaan");
            return null;
        }
    }

    private String tekst(String deel) {
        Object status = request.getAttribute(STATUS);
        int code = status instanceof Integer s && EIGEN_TEKST.contains(s) ? s : ANDERS;
        return teksten().van("fout." + code + "." + deel);
    }

    private Teksten teksten() {
        return Teksten.voor(bezoeker.locale());
    }
}
