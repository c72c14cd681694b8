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
 * Where the register is, unless an instelling chose another address, and who it is. In a rehearsal it is on this machine: an address elsewhere is refused, so that a
 * rehearsal never talks to a real register. In production it is elsewhere, over https, and both sides have keys.
 */
@ApplicationScoped
public class RegisterAdres {

    /** No call is given more time than this. */
    public static final Duration LANGSTE_TIMEOUT = Duration.ofSeconds(120);

    private static final String INSTELLING = "vooropleiding.bron.adres";
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
        return adresbezwaar(adres, INSTELLING).or(() -> kast.bezwaar(""));
    }

    /** Why this instelling, which may have an address and keys of its own, cannot send; empty when it can. */
    public Optional<String> bezwaar(String gekozen, String instellingOin) {
        return adresbezwaar(gekozen, naam(gekozen)).or(() -> kast.bezwaar(instellingOin));
    }

    /** Why an address that somebody chooses cannot be used in this environment, in words; empty when it can. */
    public Optional<String> bezwaarTegen(String gekozen) {
        return plekbezwaar(gekozen, naam(gekozen));
    }

    /** Whether somebody chose another address than the server's configuration has. */
    boolean isEigen(String gekozen) {
        return !gekozen.equals(adres);
    }

    private String naam(String gekozen) {
        return isEigen(gekozen) ? "het adres dat de instelling zelf koos" : INSTELLING;
    }

    private Optional<String> adresbezwaar(String gekozen, String naam) {
        if (gekozen.isEmpty() || oin.isEmpty()) {
            return Optional.of("Stel in waar het register is: vooropleiding.bron.adres en vooropleiding.bron.oin.");
        }
        if (!Oin.isOin(oin)) {
            return Optional.of("vooropleiding.bron.oin is geen OIN van twintig tekens.");
        }
        if (!isTimeout()) {
            return Optional.of("vooropleiding.bron.timeout is geen aantal seconden van 1 tot en met 120.");
        }
        return plekbezwaar(gekozen, naam);
    }

    private Optional<String> plekbezwaar(String gekozen, String naam) {
        if (host(gekozen).isEmpty()) {
            return Optional.of(zin(naam) + " is geen webadres (http of https).");
        }
        return omgeving.productie() ? bezwaarInProductie(gekozen, naam) : bezwaarInProef(gekozen, naam);
    }

    private static Optional<String> bezwaarInProductie(String gekozen, String naam) {
        if (!beveiligd(gekozen)) {
            return Optional.of("In productie gaat alles over https; " + naam + " begint met http.");
        }
        if (opDezeMachine(gekozen)) {
            return Optional.of("In productie staat het register niet op deze machine; " + naam
                    + " wijst hierheen. Zet vooropleiding.omgeving op PROEF om te oefenen.");
        }
        return Optional.empty();
    }

    private Optional<String> bezwaarInProef(String gekozen, String naam) {
        if (!opDezeMachine(gekozen)) {
            return Optional.of(
                    "In een proefomgeving staat het register op deze machine; " + naam + " wijst ergens anders heen.");
        }
        if (beveiligd(gekozen) && !kast.tekent()) {
            return Optional.of("Voor https zijn sleutels nodig: stel vooropleiding.bron.sleutelbestand en"
                    + " vooropleiding.bron.vertrouwd in.");
        }
        return Optional.empty();
    }

    private static String zin(String naam) {
        return naam.equals(INSTELLING) ? naam : Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
    }

    /** As it was set; empty when it was not. */
    public String tekst() {
        return adres;
    }

    private static boolean beveiligd(String gekozen) {
        return gekozen.startsWith("https:");
    }

    /** The host of an address; empty when it is no address of the web. */
    private static Optional<String> host(String gekozen) {
        try {
            return gekozen.matches("https?://.+")
                    ? Optional.ofNullable(URI.create(gekozen).getHost())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean opDezeMachine(String gekozen) {
        try {
            return InetAddress.getByName(host(gekozen).orElse("")).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
