package nl.vooropleiding.plugin.afstemming;

import jakarta.annotation.PostConstruct;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.afstemming.Afstemstap.Regel;
import nl.vooropleiding.plugin.afstemming.Afstemstap.Taak;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.opslag.Beurt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works on the comparisons: begins those that are due, reads the host's students, and looks at who differs. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AfstemPuls {

    private static final Logger LOG = System.getLogger(AfstemPuls.class.getName());
    private static final int PER_KEER = 50;

    private Instant gestart;

    @Inject
    private Beurt beurt;

    @Inject
    private Host host;

    @Inject
    private Afstemmingen afstemmingen;

    @Inject
    private Afstemstap stap;

    @Inject
    private Clock klok;

    /** How long after the start the first comparison is due: the host tells first what happened meanwhile. */
    @Inject
    @ConfigProperty(name = "vooropleiding.afstemming.na-start", defaultValue = "PT1M")
    private Duration naStart;

    @PostConstruct
    void begin() {
        gestart = klok.instant();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void werk() {
        beurt.doe("de afstemming", this::ronde);
    }

    private void ronde() {
        if (!klok.instant().isBefore(gestart.plus(naStart))) {
            afstemmingen.beginWatMoet(gestart);
        }
        stap.neem().forEach(this::werk);
    }

    private void werk(Taak taak) {
        try {
            if (taak.stadium() == Afstemstadium.VERGELIJKT) {
                vergelijk(taak);
            } else {
                herstel(taak);
            }
        } catch (PluginException e) {
            if (e.reden() == PluginException.Reden.ONGELDIG && taak.bladwijzer().isPresent()) {
                // Too long ago: the host does not know any more where we were.
                stap.vanVoren(taak.afstemming());
            }
            stap.hapert(taak.afstemming(), "Het deelnemersysteem geeft nu geen gegevens: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Een afstemming ging niet verder en wordt opnieuw geprobeerd", e);
            stap.hapert(
                    taak.afstemming(),
                    "Het ging even niet verder (" + e.getClass().getSimpleName() + ").");
        } finally {
            stap.laatLos(taak.afstemming());
        }
    }

    private void vergelijk(Taak taak) throws PluginException {
        Optional<String> vanaf = taak.bladwijzer();
        boolean verder;
        do {
            Pagina<Deelnemer> pagina = host.deelnemers().actieve(taak.instelling(), vanaf, Pagina.GROOTSTE);
            vanaf = pagina.volgende();
            verder = stap.vergelijk(taak.afstemming(), pagina);
        } while (verder);
        while (stap.nietGenoemd(taak.afstemming())) {
            // The next ones.
        }
        stap.besluit(taak.afstemming());
    }

    private void herstel(Taak taak) throws PluginException {
        List<Regel> regels = stap.volgende(taak.afstemming(), PER_KEER);
        for (Regel regel : regels) {
            Optional<Deelnemer> deelnemer = host.deelnemers().deelnemer(taak.instelling(), regel.deelnemer());
            try {
                if (!stap.herstel(taak.afstemming(), regel, deelnemer)) {
                    return;
                }
            } catch (RuntimeException e) {
                // One student does not hold up the others, and differs again tomorrow.
                LOG.log(Level.WARNING, "Een verschil is niet hersteld en komt bij de volgende afstemming terug", e);
                stap.slaOver(taak.afstemming(), regel);
            }
        }
        stap.klaarAlsHetKan(taak.afstemming());
    }
}
