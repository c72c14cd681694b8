package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Processes what came in, in order of arrival per person, each message in a transaction of its own. */
@ApplicationScoped
class Verwerking {

    private static final Logger LOG = System.getLogger(Verwerking.class.getName());
    private static final int PER_KEER = 50;

    @Inject
    private VerwerkingStap stap;

    void verwerk() {
        List<Long> ids;
        do {
            ids = stap.aanDeBeurt(PER_KEER);
            ids.forEach(this::verwerk);
        } while (!ids.isEmpty());
    }

    private void verwerk(long id) {
        try {
            stap.verwerk(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Bericht " + id + " is niet verwerkt en wordt opnieuw geprobeerd", e);
            stap.mislukt(id, "Verwerken lukte niet (" + e.getClass().getSimpleName() + ").");
        }
    }
}
