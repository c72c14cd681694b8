package nl.vooropleiding.plugin.bericht;

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
 * The heartbeat of the messages. The timer says only <em>look now</em>; what is due stands in the database, so that
 * nothing is lost with a timer. A pulse that comes while the former is at work is skipped.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BerichtPuls {

    private static final Logger LOG = System.getLogger(BerichtPuls.class.getName());

    private final AtomicBoolean verwerkt = new AtomicBoolean();
    private final AtomicBoolean verzendt = new AtomicBoolean();
    private final AtomicBoolean bewaakt = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Gaten gaten;

    @Inject
    private Meters meters;

    @Inject
    private Verwerking verwerking;

    @Inject
    private Verzending verzending;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void verwerk() {
        een(verwerkt, verwerking::verwerk);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void verzend() {
        een(verzendt, verzending::verzend);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void bewaak() {
        een(bewaakt, () -> {
            gaten.hartslag();
            meters.ververs();
            verzending.bewaak();
        });
    }

    private void een(AtomicBoolean bezig, Runnable werk) {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            werkplaats.doe(werk);
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van de berichten brak af en komt over een seconde terug", e);
        } finally {
            bezig.set(false);
        }
    }
}
