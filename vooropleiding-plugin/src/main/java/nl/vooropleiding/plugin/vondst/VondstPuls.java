package nl.vooropleiding.plugin.vondst;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.deelnemer.GevondenNummers;
import nl.vooropleiding.api.deelnemer.GevondenNummers.Uitkomst;
import nl.vooropleiding.plugin.host.Gesprek;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;
import nl.vooropleiding.plugin.vondst.Nummervondsten.TeBieden;

/** Offers what was found to the host, one after the other and no longer than a second each, until it is answered. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class VondstPuls {

    private static final Logger LOG = System.getLogger(VondstPuls.class.getName());
    private static final int PER_KEER = 20;
    private static final Duration PER_STUK = Duration.ofSeconds(1);
    /** Longer than a whole batch can take: what a node had that died is offered again by then. */
    private static final Duration HUUR = PER_STUK.multipliedBy(2L * PER_KEER);

    /** A call that did not end in time: as long as it hangs, the host is not called again. */
    private volatile Gesprek<?> hangt;

    @Resource
    private ManagedExecutorService pool;

    @Inject
    private Beurt beurt;

    @Inject
    private Host host;

    @Inject
    private Nummervondsten vondsten;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void kijk() {
        beurt.doe("de gevonden nummers", this::ronde);
    }

    private void ronde() {
        if (hangt == null || !hangt.loopt()) {
            hangt = null;
            bied(vondsten.neem(PER_KEER, HUUR));
        }
    }

    /** What is left when the host hangs is offered once its lease has ended. */
    private void bied(List<TeBieden> rij) {
        for (TeBieden een : rij) {
            if (hangt != null) {
                return;
            }
            try {
                bied(een);
            } catch (PluginException e) {
                wegens(een, e.reden());
            }
        }
    }

    private void bied(TeBieden een) throws PluginException {
        Optional<GevondenNummers> dienst = host.gevondenNummers();
        if (dienst.isEmpty()) {
            // A host that is there without it takes in no numbers; one that is away may.
            host.deelnemers();
            vondsten.later(een, Vondststaat.MET_DE_HAND);
            return;
        }
        Gesprek<Uitkomst> gesprek = Gesprek.begin(pool, () -> dienst.get().bied(een.vondst()));
        try {
            Uitkomst uitkomst = gesprek.antwoord(PER_STUK);
            vondsten.beantwoord(een, uitkomst);
            LOG.log(
                    Level.INFO,
                    "[{0}] Een gevonden nummer is aangeboden aan het studentsysteem: {1}",
                    een.vondst().correlatie(),
                    uitkomst);
        } catch (TimeoutException e) {
            hangt = gesprek;
            wegens(een, Reden.NIET_BESCHIKBAAR);
        } catch (ExecutionException e) {
            wegens(een, e.getCause() instanceof PluginException p ? p.reden() : Reden.STORING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The host's own words may be about a person; ours are not. */
    private void wegens(TeBieden een, Reden reden) {
        if (reden == Reden.ONBEKEND) {
            vondsten.onbekend(een);
        } else {
            vondsten.later(een, Vondststaat.TE_BIEDEN);
        }
        LOG.log(
                reden == Reden.NIET_BESCHIKBAAR ? Level.DEBUG : Level.WARNING,
                "[{0}] Het studentsysteem nam een gevonden nummer niet aan: {1}",
                een.vondst().correlatie(),
                reden);
    }
}
