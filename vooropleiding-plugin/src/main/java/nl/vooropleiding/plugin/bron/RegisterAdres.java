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
 * Where the register is and who it is. In a rehearsal it is on this machine: an address elsewhere is refused, so that a
 * rehearsal never talks to a real register. In production it is elsewhere, over https, and both sides have keys.
 */
@ApplicationScoped
public class RegisterAdres {

    /** No call is given more time than this. */
    public static final Duration LANGSTE_TIMEOUT = Duration.ofSeconds(120);

    private static final Duration GEWONE_TIMEOUT = Duration.ofSeconds(10);

    private final Omgeving omgeving;
    private final String adres;
    private final String oin;
    private final String timeout;
    private final Sleutelkast kast;

    protected RegisterAdres() {
        this(null, Optional.empty(), Optional.empty(), "", null);
    }

    @Inject
    RegisterAdres(
            Omgeving omgeving,
            @ConfigProperty(name = "vooropleiding.bron.adres") Optional<String> adres,
            @ConfigProperty(name = "vooropleiding.bron.oin") Optional<String> oin,
            @ConfigProperty(name = "vooropleiding.bron.timeout", defaultValue = "10") String timeout,
            Sleutelkast kast) {
        this.omgeving = omgeving;
        this.adres = adres.map(String::strip).orElse("");
        this.oin = oin.map(String::strip).orElse("");
        this.timeout = timeout.strip();
        this.kast = kast;
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
        return adresbezwaar().or(() -> kast.bezwaar(""));
    }

    /** Why the settings cannot be used for this instelling, which may have keys of its own. */
    Optional<String> bezwaar(String instellingOin) {
        return adresbezwaar().or(() -> kast.bezwaar(instellingOin));
    }

    private Optional<String> adresbezwaar() {
        if (adres.isEmpty() || oin.isEmpty()) {
            return Optional.of("Stel in waar het register is: vooropleiding.bron.adres en vooropleiding.bron.oin.");
        }
        if (!Oin.isOin(oin)) {
            return Optional.of("vooropleiding.bron.oin is geen OIN van twintig tekens.");
        }
        if (host().isEmpty()) {
            return Optional.of("vooropleiding.bron.adres is geen webadres (http of https).");
        }
        if (!isTimeout()) {
            return Optional.of("vooropleiding.bron.timeout is geen aantal seconden van 1 tot en met 120.");
        }
        return omgeving.productie() ? bezwaarInProductie() : bezwaarInProef();
    }

    private Optional<String> bezwaarInProductie() {
        if (!beveiligd()) {
            return Optional.of("In productie gaat alles over https; vooropleiding.bron.adres begint met http.");
        }
        if (opDezeMachine()) {
            return Optional.of("In productie staat het register niet op deze machine; vooropleiding.bron.adres wijst"
                    + " hierheen. Zet vooropleiding.omgeving op PROEF om te oefenen.");
        }
        return Optional.empty();
    }

    private Optional<String> bezwaarInProef() {
        if (!opDezeMachine()) {
            return Optional.of("In een proefomgeving staat het register op deze machine; vooropleiding.bron.adres wijst"
                    + " ergens anders heen.");
        }
        if (beveiligd() && !kast.tekent()) {
            return Optional.of("Voor https zijn sleutels nodig: stel vooropleiding.bron.sleutelbestand en"
                    + " vooropleiding.bron.vertrouwd in.");
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

    private boolean beveiligd() {
        return adres.startsWith("https:");
    }

    /** The host of the address; empty when it is no address of the web. */
    private Optional<String> host() {
        try {
            return adres.matches("https?://.+")
                    ? Optional.ofNullable(URI.create(adres).getHost())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean opDezeMachine() {
        try {
            return InetAddress.getByName(host().orElse("")).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
