package nl.vooropleiding.sample.sis.koppelvlak;

import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.api.kaart.Descriptor;

/**
 * What this server remembers of one plugin between requests: what it last said it was, how it last failed, and how many
 * calls it may have open. Remembers data, never a proxy.
 */
final class Bekende {

    private final String jndiNaam;
    private final Breaker breaker;
    private final Bulkhead bulkhead;
    private volatile Descriptor descriptor;
    private volatile Storing laatste;
    private volatile Instant wegSinds;

    Bekende(String jndiNaam, Breaker breaker, Bulkhead bulkhead) {
        this.jndiNaam = jndiNaam;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
    }

    void isEr() {
        wegSinds = null;
    }

    /** Since when it is gone, as far as this server noticed. */
    Instant isWeg(Instant nu) {
        Instant sinds = wegSinds;
        if (sinds == null) {
            wegSinds = nu;
            return nu;
        }
        return sinds;
    }

    void zegt(Descriptor nieuw) {
        descriptor = nieuw;
    }

    void faalde(Storing storing) {
        laatste = storing;
    }

    /** The id, or while that is unknown the name of the application. */
    String naam() {
        return descriptor().map(Descriptor::id).orElseGet(this::applicatie);
    }

    String applicatie() {
        String[] delen = jndiNaam.split("/");
        return delen.length < 2 ? jndiNaam : delen[delen.length - 2];
    }

    String jndiNaam() {
        return jndiNaam;
    }

    Optional<Descriptor> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    Optional<Storing> laatste() {
        return Optional.ofNullable(laatste);
    }

    Breaker breaker() {
        return breaker;
    }

    Bulkhead bulkhead() {
        return bulkhead;
    }
}
