package nl.vooropleiding.plugin.abonnement;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.opslag.Werkplaats;

/**
 * The passing of time: each few seconds whoever is due is noted, to be looked into as if the host had told something.
 * Every node runs it and each student is noted once; what fell due while nothing ran is due still.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class TermijnPuls {

    private static final Logger LOG = System.getLogger(TermijnPuls.class.getName());
    private static final int PER_KEER = 200;

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Termijnen termijnen;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void kijk() {
        werkplaats.doe(this::ronde);
    }

    private void ronde() {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            // One batch a time: after a long rest the host is not asked for everybody at once.
            termijnen.noteer(PER_KEER);
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van de termijnen brak af en komt over vijf seconden terug", e);
        } finally {
            bezig.set(false);
        }
    }
}
