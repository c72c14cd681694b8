package nl.vooropleiding.plugin.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts since this server started, at {@code /metrics} under {@code vooropleiding_}. */
@ApplicationScoped
public class Tellers {

    @Inject
    private MetricRegistry metrics;

    /** A request was offered to the register. */
    public void aangeboden(Enum<?> afloop) {
        metrics.counter("vooropleiding_aanbiedingen", tag("afloop", afloop)).inc();
    }

    /** The register sent something that was stored and confirmed. */
    public void ontvangen(Enum<?> operatie) {
        metrics.counter("vooropleiding_ontvangen", tag("operatie", operatie)).inc();
    }

    /** What the register sent was refused with a fault. */
    public void geweigerd(Enum<?> foutcode) {
        metrics.counter("vooropleiding_geweigerd", tag("foutcode", foutcode)).inc();
    }

    /** A stand was applied. */
    public void stand(Enum<?> uitwerking) {
        metrics.counter("vooropleiding_standen", tag("uitwerking", uitwerking)).inc();
    }

    /** The register answered a request of ours, so long after it confirmed it. */
    public void beantwoord(Duration duur) {
        metrics.histogram("vooropleiding_antwoordtijd_milliseconden").update(duur.toMillis());
    }

    private static Tag tag(String naam, Enum<?> waarde) {
        return new Tag(naam, waarde.name().toLowerCase(Locale.ROOT));
    }
}
