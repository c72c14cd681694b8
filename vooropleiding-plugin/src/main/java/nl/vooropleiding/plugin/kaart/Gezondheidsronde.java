package nl.vooropleiding.plugin.kaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.Tekst;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Gezondheid.Bevinding;
import nl.vooropleiding.api.kaart.Gezondheid.Status;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bericht.Verbindingen;
import nl.vooropleiding.plugin.bericht.Zekering;
import nl.vooropleiding.plugin.bron.RegisterAdres;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.opslag.Opslagstaat;

/** Looks at each part the plugin needs, and says what an administrator can do about it. */
@ApplicationScoped
public class Gezondheidsronde {

    private final Opslagstaat opslag;
    private final Host host;
    private final RegisterAdres register;
    private final Onderweg onderweg;
    private final Verbindingen verbindingen;

    /** For the container's proxy alone. */
    Gezondheidsronde() {
        this(null, null, null, null, null);
    }

    @Inject
    Gezondheidsronde(
            Opslagstaat opslag, Host host, RegisterAdres register, Onderweg onderweg, Verbindingen verbindingen) {
        this.opslag = opslag;
        this.host = host;
        this.register = register;
        this.onderweg = onderweg;
        this.verbindingen = verbindingen;
    }

    Gezondheid loop() {
        return new Gezondheid(List.of(database(), host(), koppelvlak(), register()));
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

    private Bevinding register() {
        if (register.bezwaar().isPresent()) {
            String bezwaar = register.bezwaar().get();
            return new Bevinding("register", Status.FOUT, Tekst.van(bezwaar, "Wrong setting: " + bezwaar));
        }
        if (!opslag.gereed()) {
            return new Bevinding(
                    "register", Status.LET_OP, Tekst.van("Wacht op de database.", "Waits for the database."));
        }
        Optional<Zekering> stuk = verbindingen.doorgeslagen();
        Onderweg.Hapering hapering = onderweg.hapering();
        if (stuk.isPresent()) {
            String reden = stuk.get().melding().orElse("");
            return new Bevinding(
                    "register",
                    Status.LET_OP,
                    Tekst.van(
                            hapering.wachtend() + " berichten wachten en gaan vanzelf zodra het register er weer is. "
                                    + reden,
                            hapering.wachtend() + " messages wait and go by themselves once the register is back. "
                                    + reden));
        }
        if (hapering.storingen() > 0) {
            return new Bevinding(
                    "register",
                    Status.LET_OP,
                    Tekst.van(
                            hapering.storingen() + " berichten komen niet door; kijk bij BRON-verbinding.",
                            hapering.storingen() + " messages do not pass; look at BRON connection."));
        }
        return new Bevinding(
                "register", Status.GOED, Tekst.van("Alle berichten gaan door.", "All messages get through."));
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
