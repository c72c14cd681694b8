package nl.vooropleiding.plugin.opslag;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a timer has done when it ticks: nothing before the database is ready, and nothing while the former tick is still at
 * work on this node. Whoever injects it has one of its own. What goes wrong is logged and never reaches the timer, which
 * would give up; what is due stands in the database, so the next tick finds it.
 */
@Dependent
public class Beurt {

    private static final Logger LOG = System.getLogger(Beurt.class.getName());

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    /** What is done; whatever it throws is logged. */
    @FunctionalInterface
    public interface Werk {
        void doe() throws Exception;
    }

    /** Does it, in this thread, as the web application. @param wat what it is the pulse of, for the log */
    public void doe(String wat, Werk werk) {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            werkplaats.doe(() -> probeer(wat, werk));
        } finally {
            bezig.set(false);
        }
    }

    private static void probeer(String wat, Werk werk) {
        try {
            werk.doe();
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van " + wat + " brak af en komt bij de volgende tik terug", e);
        }
    }
}
