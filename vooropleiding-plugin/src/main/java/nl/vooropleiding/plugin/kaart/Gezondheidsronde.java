package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Gezondheid.Bevinding;
import nl.vooropleiding.api.kaart.Gezondheid.Status;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Opslagstaat;

/** Looks at each part the plugin needs, and says what an administrator can do about it. */
@ApplicationScoped
public class Gezondheidsronde {

    private final Opslagstaat opslag;
    private final Host host;

    /** For the container's proxy alone. */
    Gezondheidsronde() {
        this(null, null);
    }

    @Inject
    Gezondheidsronde(Opslagstaat opslag, Host host) {
        this.opslag = opslag;
        this.host = host;
    }

    Gezondheid loop() {
        return new Gezondheid(List.of(database(), host(), koppelvlak()));
    }

    private Bevinding database() {
        return opslag.storing()
                .map(storing -> new Bevinding("database", Status.FOUT, Tekst.van(storing, "Not ready: " + storing)))
                .orElseGet(() -> new Bevinding(
                        "database",
                        Status.GOED,
                        Tekst.van("De database is bereikbaar en bij.", "The database is ready.")));
    }

    private Bevinding host() {
        try {
            int aantal = host.organisatie().instellingen().size();
            host.toegang();
            host.kaart();
            host.deelnemers();
            return new Bevinding(
                    "host",
                    Status.GOED,
                    Tekst.van(
                            "Het studentsysteem antwoordt; instellingen: " + aantal + ".",
                            "The student system answers; institutions: " + aantal + "."));
        } catch (PluginException e) {
            return new Bevinding(
                    "host",
                    Status.FOUT,
                    Tekst.van(e.getMessage(), "The student system is not found: " + e.getMessage()));
        }
    }

    private static Bevinding koppelvlak() {
        String versies = Plugin.API + " / " + ApiVersie.HUIDIG;
        return ApiVersie.HUIDIG.past(Plugin.API)
                ? new Bevinding(
                        "koppelvlak",
                        Status.GOED,
                        Tekst.van("Gevraagd / geladen: " + versies, "Needed / loaded: " + versies))
                : new Bevinding(
                        "koppelvlak",
                        Status.FOUT,
                        Tekst.van(
                                "De geladen plugin-api is te oud. Gevraagd / geladen: " + versies,
                                "The loaded plugin-api is too old. Needed / loaded: " + versies));
    }
}
