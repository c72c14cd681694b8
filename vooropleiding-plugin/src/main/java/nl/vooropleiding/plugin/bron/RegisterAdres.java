package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the register is and who it is. Unsigned messages go to this machine only, and only in a rehearsal: an address
 * elsewhere is refused, so that a rehearsal never talks to a real register.
 */
@ApplicationScoped
public class RegisterAdres {

    private static final Duration GEWONE_TIMEOUT = Duration.ofSeconds(10);

    private final Omgeving omgeving;
    private final String adres;
    private final String oin;
    private final String timeout;

    protected RegisterAdres() {
        this(null, Optional.empty(), Optional.empty(), "");
    }

    @Inject
    public RegisterAdres(
            Omgeving omgeving,
            @ConfigProperty(name = "vooropleiding.bron.adres") Optional<String> adres,
            @ConfigProperty(name = "vooropleiding.bron.oin") Optional<String> oin,
            @ConfigProperty(name = "vooropleiding.bron.timeout", defaultValue = "10") String timeout) {
        this.omgeving = omgeving;
        this.adres = adres.map(String::strip).orElse("");
        this.oin = oin.map(String::strip).orElse("");
        this.timeout = timeout.strip();
    }

    /** OIN of the register. */
    public String oin() {
        return oin;
    }

    /** How long a call may take; 1 to 120 seconds. */
    Duration timeout() {
        return isTimeout() ? Duration.ofSeconds(Integer.parseInt(timeout)) : GEWONE_TIMEOUT;
    }

    private boolean isTimeout() {
        return timeout.matches("[1-9][0-9]?|1[01][0-9]|120");
    }

    /** Why the settings cannot be used, in words; empty when they can. */
    public Optional<String> bezwaar() {
        if (adres.isEmpty() || oin.isEmpty()) {
            return Optional.of("Stel in waar het register is: vooropleiding.bron.adres en vooropleiding.bron.oin.");
        }
        if (!oin.matches("[0-9A-Z]{20}")) {
            return Optional.of("vooropleiding.bron.oin is geen OIN van twintig tekens.");
        }
        if (!adres.matches("https?://.+")) {
            return Optional.of("vooropleiding.bron.adres is geen webadres (http of https).");
        }
        if (!isTimeout()) {
            return Optional.of("vooropleiding.bron.timeout is geen aantal seconden van 1 tot en met 120.");
        }
        if (omgeving.productie()) {
            return Optional.of("In productie worden alleen ondertekende berichten gewisseld; deze versie ondertekent"
                    + " nog niet. Zet vooropleiding.omgeving op PROEF om te oefenen.");
        }
        if (!opDezeMachine()) {
            return Optional.of("In een proefomgeving staat het register op deze machine; vooropleiding.bron.adres wijst"
                    + " ergens anders heen.");
        }
        return Optional.empty();
    }

    /** As it was set; empty when it was not. */
    public String tekst() {
        return adres;
    }

    URI uri() {
        return URI.create(adres);
    }

    private boolean opDezeMachine() {
        try {
            return InetAddress.getByName(URI.create(adres).getHost()).isLoopbackAddress();
        } catch (UnknownHostException | IllegalArgumentException e) {
            return false;
        }
    }
}
