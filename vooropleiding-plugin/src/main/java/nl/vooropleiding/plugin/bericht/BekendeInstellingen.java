package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The instellingen that messages can be for, kept for a minute: every message asks. Thread-safe. */
@ApplicationScoped
class BekendeInstellingen {

    private static final Duration GELDIG = Duration.ofMinutes(1);

    private record Gelezen(List<Instelling> instellingen, Instant op) {}

    @Inject
    private InbakRijen rijen;

    @Inject
    private Clock klok;

    private volatile Gelezen gelezen = new Gelezen(List.of(), Instant.MIN);

    /** Who is not known is asked for again at once: an instelling may be new, or have another OIN. */
    Optional<Instelling> zoek(Predicate<Instelling> wie) {
        Instant nu = klok.instant();
        Gelezen bekend = gelezen;
        if (bekend.op().isAfter(nu.minus(GELDIG)) && !bekend.op().isAfter(nu)) {
            Optional<Instelling> gevonden = zoek(bekend, wie);
            if (gevonden.isPresent()) {
                return gevonden;
            }
        }
        gelezen = new Gelezen(rijen.instellingen(), nu);
        return zoek(gelezen, wie);
    }

    private static Optional<Instelling> zoek(Gelezen waarin, Predicate<Instelling> wie) {
        return waarin.instellingen().stream().filter(wie).findFirst();
    }
}
