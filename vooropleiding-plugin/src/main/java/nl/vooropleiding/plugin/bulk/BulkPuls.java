package nl.vooropleiding.plugin.bulk;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bulk.Bulkstap.Daad;
import nl.vooropleiding.plugin.bulk.Bulkstap.Taak;
import nl.vooropleiding.plugin.bulk.Bulkwerk.Kandidaat;
import nl.vooropleiding.plugin.opslag.Beurt;

/** Works on the plans: reads what a new one is about, and goes on with one that runs, some each second. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BulkPuls {

    private static final Logger LOG = System.getLogger(BulkPuls.class.getName());

    /** A plan that reads a whole school lets the others go on in between. */
    private static final Duration LANGST_ACHTEREEN = Duration.ofSeconds(5);

    @Inject
    private Beurt beurt;

    @Inject
    private Bulkstap stap;

    @Inject
    @Any
    private Instance<Bulkwerk> werken;

    @Inject
    private Clock klok;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void werk() {
        beurt.doe("de bulk", this::ronde);
    }

    private void ronde() {
        stap.neem().forEach(this::werk);
    }

    private void werk(Taak taak) {
        long plan = taak.plan().id();
        try {
            Bulkwerk werk = werkVan(taak.plan().soort());
            if (taak.plan().staat() == Bulkstaat.LOOPT) {
                doe(taak, werk);
            } else {
                verzamel(taak.plan(), werk);
            }
        } catch (PluginException e) {
            stap.hapert(plan, "Het deelnemersysteem geeft nu geen gegevens: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Een bulkplan ging niet verder en wordt opnieuw geprobeerd", e);
            stap.hapert(plan, "Het ging even niet verder (" + e.getClass().getSimpleName() + ").");
        } finally {
            stap.laatLos(plan);
        }
    }

    private Bulkwerk werkVan(Bulksoort soort) {
        return werken.stream()
                .filter(w -> w.soorten().contains(soort))
                .findFirst()
                .orElseThrow();
    }

    private void verzamel(Bulkplan plan, Bulkwerk werk) throws PluginException {
        Instant tot = klok.instant().plus(LANGST_ACHTEREEN);
        Optional<String> vanaf = plan.bladwijzer();
        boolean verder;
        do {
            Pagina<Kandidaat> pagina = werk.lees(plan, vanaf);
            vanaf = pagina.volgende();
            verder = stap.verzamel(plan.id(), pagina) && vanaf.isPresent();
        } while (verder && klok.instant().isBefore(tot));
    }

    private void doe(Taak taak, Bulkwerk werk) throws PluginException {
        Bulkplan plan = taak.plan();
        int beurten = plan.soort().vraagtRegister()
                ? Math.min(taak.beurten(), stap.ruimte(plan.instelling()))
                : taak.beurten();
        List<Bulkregel> regels = stap.volgende(plan.id(), Math.max(1, beurten));
        if (regels.isEmpty()) {
            stap.klaar(plan.id());
            return;
        }
        for (int begin = 0; begin < Math.min(beurten, regels.size()); begin += werk.perKeer()) {
            List<Bulkregel> deel =
                    regels.subList(begin, Math.min(begin + werk.perKeer(), Math.min(beurten, regels.size())));
            if (!doe(plan, deel, werk)) {
                return;
            }
        }
    }

    private boolean doe(Bulkplan plan, List<Bulkregel> regels, Bulkwerk werk) throws PluginException {
        try {
            return stap.doe(plan.id(), bereid(plan, regels, werk));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Een deel van een bulkplan gaat een voor een verder", e);
            return eenVoorEen(plan, regels, werk);
        }
    }

    /** What does not go together is done one by one, so that one that cannot be done does not hold up the others. */
    private boolean eenVoorEen(Bulkplan plan, List<Bulkregel> regels, Bulkwerk werk) throws PluginException {
        boolean loopt = true;
        for (int i = 0; loopt && i < regels.size(); i++) {
            try {
                loopt = stap.doe(plan.id(), bereid(plan, regels.subList(i, i + 1), werk));
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Een regel van een bulkplan is mislukt", e);
                stap.mislukt(regels.get(i).id());
            }
        }
        return loopt;
    }

    private static List<Daad> bereid(Bulkplan plan, List<Bulkregel> regels, Bulkwerk werk) throws PluginException {
        List<Supplier<Oordeel>> oordelen =
                werk.bereid(plan, regels.stream().map(Bulkregel::onderwerp).toList());
        List<Daad> daden = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            daden.add(new Daad(regels.get(i).id(), oordelen.get(i)));
        }
        return daden;
    }
}
