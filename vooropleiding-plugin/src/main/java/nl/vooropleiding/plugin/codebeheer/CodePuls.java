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

/** Looks every five seconds into the folder with code lists, and whether another node loaded one. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class CodePuls {

    private static final Logger LOG = System.getLogger(CodePuls.class.getName());

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Codemap map;

    @Inject
    private Codeladingen ladingen;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void kijk() {
        werkplaats.doe(this::ronde);
    }

    private void ronde() {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            map.kijk();
            ladingen.ververs();
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van de codelijsten brak af en komt over vijf seconden terug", e);
        } finally {
            bezig.set(false);
        }
    }
}
