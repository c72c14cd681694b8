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
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;

/**
 * Sees that what is due goes. When, stands in the database: so a night that was missed is caught up, and one node does it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BewaarPuls {

    private static final Logger LOG = System.getLogger(BewaarPuls.class.getName());

    @Inject
    private Beurt beurt;

    @Inject
    private Host host;

    @Inject
    private Ronden ronden;

    @Inject
    private Opruimer opruimer;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void kijk() {
        beurt.doe("het bewaren", this::ronde);
    }

    private void ronde() {
        opruimer.verwijder();
        ronden.instellingen().forEach(this::ruimOp);
    }

    private void ruimOp(String instelling) {
        try {
            opruimer.ruimOp(instelling, (school, id) -> host.deelnemers().deelnemer(school, id));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Het opruimen van een instelling ging niet verder en komt terug", e);
        }
    }
}
