package nl.vooropleiding.plugin.codebeheer;

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

/** Asks every minute whether an application supplies other code lists. Apart from the folder: a supplier may hang. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BronPuls {

    private static final Logger LOG = System.getLogger(BronPuls.class.getName());

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Codebron bron;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void kijk() {
        werkplaats.doe(this::ronde);
    }

    private void ronde() {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            bron.kijk();
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van de geleverde codelijsten brak af en komt over een minuut terug", e);
        } finally {
            bezig.set(false);
        }
    }
}
