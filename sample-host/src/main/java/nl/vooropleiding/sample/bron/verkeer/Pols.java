package nl.vooropleiding.sample.bron.verkeer;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks every second for what is due. A beat during the previous one does nothing, so that a slow school queues no beats. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Pols {

    private static final Logger LOG = System.getLogger(Pols.class.getName());
    private static final int PER_SLAG = 200;

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Verwerker verwerker;

    @Inject
    private Afleveraar afleveraar;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "BRON-simulator")
    public void slag() {
        if (!bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            verwerker.verwerk();
            afleveraar.bezorg(PER_SLAG);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "De BRON-simulator sloeg een slag over", e);
        } finally {
            bezig.set(false);
        }
    }
}
