package nl.vooropleiding.plugin.opslag;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/**
 * Where timers have their work done: as the web application, not as the bean that the timer calls. In the server that we
 * run in, a transaction that {@code @Transactional} begins inside a call to an EJB does not take in the connections that
 * are opened there: each statement would be committed by itself, no lock would hold, and nothing could be undone.
 */
@ApplicationScoped
public class Werkplaats {

    @Resource
    private ContextService contexten;

    private volatile Executor werkers;

    /** Called by the web application at its start, as itself. */
    void open() {
        werkers = contexten.createContextualProxy((Executor) Runnable::run, Executor.class);
    }

    /** Does it, in this thread, and comes back when it is done. Nothing is done before the web application has started. */
    public void doe(Runnable werk) {
        Executor hier = werkers;
        if (hier != null) {
            hier.execute(werk);
        }
    }
}
