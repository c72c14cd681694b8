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
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;

/**
 * Looks into what the host told: for each noted student it asks the host how things are now, and lets {@link
 * Beoordeling} draw the conclusion. While the host is away the events wait.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AbonnementPuls {

    private static final Logger LOG = System.getLogger(AbonnementPuls.class.getName());
    private static final int PER_KEER = 50;

    @Inject
    private Beurt beurt;

    @Inject
    private Host host;

    @Inject
    private Instellingen instellingen;

    @Inject
    private Gebeurtenissen gebeurtenissen;

    @Inject
    private Beoordeling beoordeling;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void kijk() {
        beurt.doe("de abonnementen", this::ronde);
    }

    private void ronde() {
        instellingen.ververs();
        List<Gebeurtenis> genoteerd;
        do {
            genoteerd = gebeurtenissen.aanDeBeurt(PER_KEER);
            genoteerd.forEach(this::kijk);
        } while (genoteerd.size() == PER_KEER);
    }

    private void kijk(Gebeurtenis gebeurtenis) {
        try {
            Optional<Deelnemer> deelnemer =
                    host.deelnemers().deelnemer(gebeurtenis.instelling(), gebeurtenis.deelnemer());
            beoordeling.beoordeel(gebeurtenis, deelnemer);
        } catch (PluginException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "[{0}] Een gebeurtenis blijft staan en wordt opnieuw bekeken: {1}",
                    gebeurtenis.correlatie(),
                    e.getMessage());
            gebeurtenissen.later(gebeurtenis);
        }
    }
}
