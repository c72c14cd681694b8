package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.vooropleiding.plugin.opslag.Omgeving;
import org.eclipse.microprofile.config.Config;

/**
 * Our keys, and whom we believe, from files that the settings name. An instelling with a key file of its own speaks with
 * that one; the others share the supplier's. Files are read when they are needed and when they changed.
 */
@ApplicationScoped
class Sleutelkast {

    private static final String BRON = "vooropleiding.bron.";
    private static final String SLEUTELBESTAND = "sleutelbestand";
    private static final String WACHTWOORD = ".wachtwoord";
    private static final String VERTROUWD = BRON + "vertrouwd";

    private final Omgeving omgeving;
    private final Function<String, Optional<String>> instelling;
    private final Clock klok;
    private final Map<Plaats, Sleutelbestand<Identiteit>> sleutelbestanden = new ConcurrentHashMap<>();
    private final Map<Plaats, Sleutelbestand<Vertrouwen>> vertrouwd = new ConcurrentHashMap<>();
    private volatile X509Certificate register;

    protected Sleutelkast() {
        this(null, naam -> Optional.empty(), null);
    }

    @Inject
    Sleutelkast(Omgeving omgeving, Config instellingen, Clock klok) {
        this(omgeving, naam -> instellingen.getOptionalValue(naam, String.class), klok);
    }

    Sleutelkast(Omgeving omgeving, Function<String, Optional<String>> instelling, Clock klok) {
        this.omgeving = omgeving;
        this.instelling = instelling;
        this.klok = klok;
    }

    /** No record: its text would give the password away. */
    private static final class Plaats {
        private final String pad;
        private final String wachtwoord;

        private Plaats(String pad, String wachtwoord) {
            this.pad = pad;
            this.wachtwoord = wachtwoord;
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Plaats p && p.pad.equals(pad) && p.wachtwoord.equals(wachtwoord);
        }

        @Override
        public int hashCode() {
            return pad.hashCode();
        }
    }

    /** Whether messages are signed: always in production, and in a rehearsal as soon as there are keys. */
    boolean tekent() {
        return omgeving.productie()
                || waarde(BRON + SLEUTELBESTAND).isPresent()
                || waarde(VERTROUWD).isPresent();
    }

    /** The key that is used for this instelling, usable now. */
    Identiteit eigen(String oin) throws Onbruikbaar {
        String naam = instelnaam(oin);
        return bruikbaar(plaats(naam)
                .orElseThrow(() -> new Onbruikbaar(
                        "Stel in met welke sleutel wij ondertekenen: " + BRON + SLEUTELBESTAND + " is leeg.")));
    }

    /** Whether a key is set at all, for this instelling or for all. */
    boolean heeftSleutel(String oin) {
        return plaats(instelnaam(oin)).isPresent();
    }

    /** Whether this instelling has a key file of its own. */
    boolean heeftEigen(String oin) {
        return !instelnaam(oin).equals(BRON + SLEUTELBESTAND);
    }

    /** Whether both speak with the same key: what is wrong with the one is wrong with the other. */
    boolean delen(String oin, String ander) {
        return plaats(instelnaam(oin)).equals(plaats(instelnaam(ander)));
    }

    Vertrouwen vertrouwd() throws Onbruikbaar {
        Plaats plaats = plaats(VERTROUWD)
                .orElseThrow(() -> new Onbruikbaar("Stel in wie wij vertrouwen: " + VERTROUWD + " is leeg."));
        return vertrouwd
                .computeIfAbsent(plaats, p -> new Sleutelbestand<>(p.pad, p.wachtwoord, Vertrouwen::uit))
                .inhoud();
    }

    /** Why messages of this instelling cannot be signed or verified, in words; empty when they can or need not. */
    Optional<String> bezwaar(String oin) {
        if (!tekent()) {
            return Optional.empty();
        }
        try {
            vertrouwd();
            eigen(oin);
            return Optional.empty();
        } catch (Onbruikbaar e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Remembers with which certificate the register was seen to sign. */
    void zagRegister(X509Certificate certificaat) {
        register = certificaat;
    }

    /** With which certificate the register signed last, as far as this server saw; empty when it did not yet. */
    Optional<X509Certificate> register() {
        return Optional.ofNullable(register);
    }

    /** The key as it is in the file, usable or not. */
    Identiteit gelezen(String oin) throws Onbruikbaar {
        Plaats plaats =
                plaats(instelnaam(oin)).orElseThrow(() -> new Onbruikbaar("Er is geen sleutelbestand ingesteld."));
        return lees(plaats);
    }

    private Identiteit bruikbaar(Plaats plaats) throws Onbruikbaar {
        Identiteit eigen = lees(plaats);
        Optional<String> bezwaar = eigen.bezwaar(klok.instant(), plaats.pad);
        if (bezwaar.isPresent()) {
            throw new Onbruikbaar(bezwaar.get());
        }
        return eigen;
    }

    private Identiteit lees(Plaats plaats) throws Onbruikbaar {
        return sleutelbestanden
                .computeIfAbsent(
                        plaats,
                        p -> new Sleutelbestand<>(
                                p.pad, p.wachtwoord, (kast, naam) -> Identiteit.uit(kast, p.wachtwoord, naam)))
                .inhoud();
    }

    /** The name of the setting for this instelling: its own one when that was set. */
    private String instelnaam(String oin) {
        String eigen = BRON + oin + '.' + SLEUTELBESTAND;
        return !oin.isEmpty() && waarde(eigen).isPresent() ? eigen : BRON + SLEUTELBESTAND;
    }

    private Optional<Plaats> plaats(String naam) {
        return waarde(naam)
                .map(pad -> new Plaats(pad, instelling.apply(naam + WACHTWOORD).orElse("")));
    }

    private Optional<String> waarde(String naam) {
        return instelling.apply(naam).map(String::strip).filter(w -> !w.isEmpty());
    }
}
