package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Processes what came in, in order of arrival per person and persons beside each other: many in one transaction, and when
 * that fails each in one of its own, so that one that cannot be processed holds up nobody else.
 */
@ApplicationScoped
class Verwerking {

    private static final Logger LOG = System.getLogger(Verwerking.class.getName());
    private static final int PER_KEER = 100;

    /** So many threads of a node process, when more waits than one takes at a time. */
    static final int NAAST_ELKAAR = 2;

    /** Whether more waited than is taken at a time. */
    private volatile boolean druk;

    @Inject
    private VerwerkingStap stap;

    void verwerk() {
        int verwerkt;
        do {
            verwerkt = ronde();
            druk = verwerkt == PER_KEER;
        } while (verwerkt > 0);
    }

    /** The same beside it, as long as there is more than that takes at a time. */
    void verwerkMee() {
        int verwerkt = PER_KEER;
        while (druk && verwerkt > 0) {
            verwerkt = ronde();
        }
    }

    private int ronde() {
        try {
            return stap.verwerk(PER_KEER);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Een ronde botste met ander werk en gaat een voor een: {0}", e.getMessage());
            List<Long> ids = stap.aanDeBeurt(PER_KEER);
            ids.forEach(this::verwerk);
            return ids.size();
        }
    }

    private void verwerk(long id) {
        try {
            stap.verwerkEen(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Bericht " + id + " is niet verwerkt en wordt opnieuw geprobeerd", e);
            stap.mislukt(id, "Verwerken lukte niet (" + e.getClass().getSimpleName() + ").");
        }
    }
}
