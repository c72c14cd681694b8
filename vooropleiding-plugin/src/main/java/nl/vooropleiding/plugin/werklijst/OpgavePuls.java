package nl.vooropleiding.plugin.werklijst;

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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.TeVergelijken;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;

/**
 * Asks the host, for dossiers that changed, what the student declared, and has it compared. Not while a stand is taken in:
 * the host may take its time, and a transaction does not wait for it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OpgavePuls {

    private static final Logger LOG = System.getLogger(OpgavePuls.class.getName());
    private static final int PER_KEER = 50;
    /** A node that dies, or a host that does not answer, is followed up after this. */
    private static final Duration HUUR = Duration.ofMinutes(5);

    @Inject
    private Beurt beurt;

    @Inject
    private Host host;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Opgavelezing lezing;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void kijk() {
        beurt.doe("de opgaven", this::ronde);
    }

    private void ronde() {
        try {
            // Due dossiers wait for a host that tells what was declared.
            if (host.opgegeven().isPresent()) {
                for (TeVergelijken vergelijking : dossiers.teVergelijken(PER_KEER, HUUR)) {
                    vergelijk(vergelijking);
                }
            }
        } catch (PluginException e) {
            LOG.log(Level.DEBUG, "De host zegt nu niet wat deelnemers opgaven: {0}", e.getMessage());
        }
    }

    private void vergelijk(TeVergelijken vergelijking) throws PluginException {
        Optional<OpgegevenVooropleidingen> dienst = host.opgegeven();
        if (dienst.isEmpty()) {
            return;
        }
        List<Opgave.Bewaard> opgaven = opgaven(dienst.get(), vergelijking);
        try {
            lezing.vergelijk(vergelijking, opgaven);
        } catch (RuntimeException e) {
            // Another node, or a stand that came in: it is due again, and the next one is not kept waiting.
            LOG.log(Level.WARNING, "Een vergelijking met een opgave mislukte en komt terug", e);
        }
    }

    /** Empty when the host does not tell it for a worklist, or does not know the student. */
    private static List<Opgave.Bewaard> opgaven(OpgegevenVooropleidingen dienst, TeVergelijken vergelijking)
            throws PluginException {
        try {
            return dienst.voorWerklijst(vergelijking.instelling(), vergelijking.deelnemer())
                    .orElse(List.of());
        } catch (PluginException e) {
            if (e.reden() == Reden.ONBEKEND) {
                return List.of();
            }
            throw e;
        }
    }
}
