package nl.vooropleiding.sample.sis.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that everything injects. Its zone is that of business dates; an instant has none. */
@ApplicationScoped
public class Klok {

    @Produces
    Clock klok() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
