package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the plugin; tests put another in its place. Business dates are those of Europe/Amsterdam. */
@ApplicationScoped
public class Klok {

    /** Where business dates, nightly work and screens live. */
    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Produces
    @Dependent
    Clock clock() {
        return Clock.system(NEDERLAND);
    }
}
