package nl.vooropleiding.plugin.bulk;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bulk.Bulkstap.Taak;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Opslagstaat;
import nl.vooropleiding.plugin.opslag.Werkplaats;

/** Works on the plans: reads the students of a new one, and asks for those of one that runs, some each second. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BulkPuls {

    private static final Logger LOG = System.getLogger(BulkPuls.class.getName());
    private static final int PER_PAGINA = 200;

    private final AtomicBoolean bezig = new AtomicBoolean();

    @Inject
    private Werkplaats werkplaats;

    @Inject
    private Opslagstaat opslag;

    @Inject
    private Host host;

    @Inject
    private Bulkstap stap;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void werk() {
        werkplaats.doe(this::ronde);
    }

    private void ronde() {
        if (!opslag.gereed() || !bezig.compareAndSet(false, true)) {
            return;
        }
        try {
            stap.neem().forEach(this::werk);
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "De puls van de bulk brak af en komt over een seconde terug", e);
        } finally {
            bezig.set(false);
        }
    }

    private void werk(Taak taak) {
        try {
            if (taak.staat() == Bulkstaat.LOOPT) {
                vraag(taak);
            } else if (taak.selectie().gat().isPresent()) {
                stap.verzamelGat(taak.plan());
            } else {
                verzamel(taak);
            }
        } catch (PluginException e) {
            stap.hapert(taak.plan(), "Het deelnemersysteem geeft nu geen gegevens: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Een bulkplan ging niet verder en wordt opnieuw geprobeerd", e);
            stap.hapert(
                    taak.plan(), "Het ging even niet verder (" + e.getClass().getSimpleName() + ").");
        } finally {
            stap.laatLos(taak.plan());
        }
    }

    private void verzamel(Taak taak) throws PluginException {
        Optional<String> vanaf = taak.bladwijzer();
        boolean verder;
        do {
            Pagina<Deelnemer> pagina = host.deelnemers().actieve(taak.instelling(), vanaf, PER_PAGINA);
            vanaf = pagina.volgende();
            verder = stap.verzamel(taak.plan(), pagina) && vanaf.isPresent();
        } while (verder);
    }

    private void vraag(Taak taak) throws PluginException {
        List<Bulkregel> regels = stap.volgende(taak.plan(), Math.max(1, taak.beurten()));
        if (regels.isEmpty()) {
            stap.klaar(taak.plan());
            return;
        }
        for (Bulkregel regel : regels.subList(0, Math.min(taak.beurten(), regels.size()))) {
            Optional<Deelnemer> deelnemer = host.deelnemers().deelnemer(taak.instelling(), regel.deelnemer());
            if (!stap.vraag(taak.plan(), regel.id(), deelnemer)) {
                return;
            }
        }
    }
}
