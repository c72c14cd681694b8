package nl.vooropleiding.plugin.bewaren;

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
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.opslag.Werkplaats;

/**
 * Sees that what is due goes. When, stands in the database: so a night that was missed is caught up, and one node does it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BewaarPuls {

    private static final Logger LOG = System.getLogger(BewaarPuls.class.getName());

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Host host;

    @Inject
    private Ronden ronden;

    @Inject
    private Opruimer opruimer;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void kijk() {
        werkplaats.doe(this::ronde);
    }

    private void ronde() {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            opruimer.verwijder();
            ronden.instellingen().forEach(this::ruimOp);
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van het bewaren brak af en komt over twee seconden terug", e);
        } finally {
            bezig.set(false);
        }
    }

    private void ruimOp(String instelling) {
        try {
            opruimer.ruimOp(instelling, (school, id) -> host.deelnemers().deelnemer(school, id));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Het opruimen van een instelling ging niet verder en komt terug", e);
        }
    }
}
