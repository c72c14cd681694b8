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

    /** As whom work is done; itself used for nothing but making {@link Executor}s. */
    private volatile Ingang ingang;

    /** Gives one that does things as the web application. */
    public interface Ingang {
        Executor voorEenKeer();
    }

    /** Called by the web application at its start, as itself. */
    void open() {
        ingang = contexten.createContextualProxy((Ingang) this::nieuw, Ingang.class);
    }

    private Executor nieuw() {
        return contexten.createContextualProxy((Executor) Runnable::run, Executor.class);
    }

    /**
     * Does it, in this thread, and comes back when it is done. Nothing is done before the web application has started. Each
     * time as a caller of its own: the server keeps the running transaction by caller.
     */
    public void doe(Runnable werk) {
        Ingang hier = ingang;
        if (hier != null) {
            hier.voorEenKeer().execute(werk);
        }
    }
}
