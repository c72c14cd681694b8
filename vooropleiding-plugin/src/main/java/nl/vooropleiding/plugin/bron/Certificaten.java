package nl.vooropleiding.plugin.bron;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** How the certificates stand with which we and the register speak: whose they are, and how long they are good for. */
@ApplicationScoped
public class Certificaten {

    /** From when on a certificate asks for attention: to be given a new one takes weeks. */
    static final Duration OP_TIJD = Duration.ofDays(60);

    private final Sleutelkast kast;
    private final Clock klok;

    protected Certificaten() {
        this(null, null);
    }

    @Inject
    Certificaten(Sleutelkast kast, Clock klok) {
        this.kast = kast;
        this.klok = klok;
    }

    /** How a certificate stands. */
    public enum Staat {
        GOED,
        /** Within sixty days. */
        VERLOOPT,
        VERLOPEN,
        /** Not set, or not seen yet. */
        ONTBREEKT,
        ONBRUIKBAAR
    }

    /**
     * @param oin of whom it is; absent when it names none
     * @param geldigTot its last moment; absent when there is none
     * @param uitleg a sentence for an administrator; empty when all is well
     */
    public record Certificaat(Staat staat, Optional<String> oin, Optional<Instant> geldigTot, String uitleg) {}

    /** Whether messages are signed at all: not in a rehearsal without keys. */
    public boolean nodig() {
        return kast.tekent();
    }

    /** Whether this instelling has a certificate of its own, and not the supplier's. */
    public boolean heeftEigen(String instellingOin) {
        return kast.heeftEigen(instellingOin);
    }

    /** Whether these two instellingen speak with the same certificate, by their OINs. */
    public boolean delen(String instellingOin, String andereOin) {
        return kast.delen(instellingOin, andereOin);
    }

    /** The one that we speak with for this instelling, by its OIN. */
    public Certificaat van(String instellingOin) {
        if (!kast.heeftSleutel(instellingOin)) {
            return zonder(Staat.ONTBREEKT, "Er is geen sleutelbestand ingesteld.");
        }
        try {
            return beeld(kast.gelezen(instellingOin).certificaat());
        } catch (Onbruikbaar e) {
            return zonder(Staat.ONBRUIKBAAR, e.getMessage());
        }
    }

    /** The one that the register signed with last. */
    public Certificaat register() {
        return kast.register()
                .map(this::beeld)
                .orElseGet(() -> zonder(
                        Staat.ONTBREEKT, "Sinds de start van deze server is nog niets van het register ontvangen."));
    }

    /** The authority we believe that ends first: after that the register is not believed any more. */
    public Certificaat vertrouwd() {
        try {
            return kast.vertrouwd().uitgevers().stream()
                    .min(Comparator.comparing(X509Certificate::getNotAfter))
                    .map(this::beeld)
                    .orElseThrow();
        } catch (Onbruikbaar e) {
            return zonder(kast.tekent() ? Staat.ONBRUIKBAAR : Staat.ONTBREEKT, e.getMessage());
        }
    }

    private Certificaat beeld(X509Certificate certificaat) {
        Instant einde = certificaat.getNotAfter().toInstant();
        Instant nu = klok.instant();
        Optional<String> oin = Oin.van(certificaat);
        if (nu.isBefore(certificaat.getNotBefore().toInstant())) {
            return new Certificaat(Staat.ONBRUIKBAAR, oin, Optional.of(einde), "Het certificaat is nog niet geldig.");
        }
        long dagen = Duration.between(nu, einde).toDays();
        if (nu.isAfter(einde)) {
            return new Certificaat(Staat.VERLOPEN, oin, Optional.of(einde), "Het certificaat is verlopen.");
        }
        if (Duration.between(nu, einde).compareTo(OP_TIJD) < 0) {
            return new Certificaat(
                    Staat.VERLOOPT,
                    oin,
                    Optional.of(einde),
                    "Het certificaat verloopt over " + dagen + (dagen == 1 ? " dag." : " dagen."));
        }
        return new Certificaat(Staat.GOED, oin, Optional.of(einde), "");
    }

    private static Certificaat zonder(Staat staat, String uitleg) {
        return new Certificaat(staat, Optional.empty(), Optional.empty(), uitleg);
    }
}
