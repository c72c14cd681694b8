package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.bewaren.Ronden.Kandidaat;
import nl.vooropleiding.plugin.bewaren.Ronden.Taak;

/** Does what is to be done now: goes on with removals, and with the rounds of the instellingen, a little at a time. */
@ApplicationScoped
class Opruimer {

    private static final Logger LOG = System.getLogger(Opruimer.class.getName());
    private static final int RIJEN_PER_KEER = 200;
    private static final int DEELNEMERS_PER_KEER = 50;

    /** After this the others get their turn; the round goes on at the next pulse. */
    private static final Duration BEURT = Duration.ofSeconds(20);

    /** So long after the host did not answer it is asked again. */
    private static final Duration NA_DE_HOST = Duration.ofMinutes(5);

    @Inject
    private Ronden ronden;

    @Inject
    private Verwijderen verwijderen;

    @Inject
    private Clock klok;

    /** How the host says a student is, asked by id. */
    @FunctionalInterface
    interface Navraag {
        Optional<Deelnemer> deelnemer(String instelling, String id) throws PluginException;
    }

    /** Goes on with the removals that can go on. */
    void verwijder() {
        for (Verwijderen.Wie wie : verwijderen.wachtend(DEELNEMERS_PER_KEER)) {
            String correlatie = UUID.randomUUID().toString();
            try {
                verwijderen.verder(wie, correlatie);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "[" + correlatie + "] Een verwijdering ging niet verder en komt terug", e);
                verwijderen.hapert(wie, "Het ging even niet verder; het wordt vanzelf opnieuw geprobeerd.");
            }
        }
    }

    /** Goes on with the round of this instelling, when there is one to be done now. */
    void ruimOp(String instelling, Navraag host) {
        ronden.neem(instelling).ifPresent(taak -> ruimOp(taak, host));
    }

    private void ruimOp(Taak taak, Navraag host) {
        Instant tot = klok.instant().plus(BEURT);
        boolean hostWeg = false;
        for (Bewaarsoort soort : Bewaarsoort.values()) {
            boolean gedaan;
            if (!soort.perDeelnemer()) {
                gedaan = rijen(taak, soort, tot);
            } else if (hostWeg) {
                continue;
            } else {
                try {
                    gedaan = deelnemers(taak, soort, host, tot);
                } catch (PluginException e) {
                    LOG.log(Level.WARNING, "Opruimen per deelnemer wacht: {0}", e.getMessage());
                    hostWeg = true;
                    gedaan = true;
                }
            }
            if (!gedaan) {
                ronden.later(taak, Duration.ZERO, null);
                return;
            }
        }
        if (hostWeg) {
            ronden.later(taak, NA_DE_HOST, "Het deelnemersysteem geeft nu geen gegevens; daarna gaat het verder.");
        } else {
            ronden.klaar(taak);
        }
    }

    /** Returns false when its time was up. */
    private boolean rijen(Taak taak, Bewaarsoort soort, Instant tot) {
        int aantal;
        do {
            aantal = ronden.ruimOp(taak, soort, RIJEN_PER_KEER);
        } while (aantal == RIJEN_PER_KEER && klok.instant().isBefore(tot));
        return aantal < RIJEN_PER_KEER;
    }

    /** One student whose data resist does not hold up the others. */
    private void beslis(Taak taak, Kandidaat kandidaat, Optional<Deelnemer> deelnemer) {
        try {
            ronden.beslis(taak, kandidaat, deelnemer);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Opruimen van een deelnemer lukte niet; morgen opnieuw", e);
            ronden.morgen(taak, kandidaat);
        }
    }

    private boolean deelnemers(Taak taak, Bewaarsoort soort, Navraag host, Instant tot) throws PluginException {
        long na = 0;
        List<Kandidaat> kandidaten;
        do {
            kandidaten = ronden.kandidaten(taak, soort, na, DEELNEMERS_PER_KEER);
            for (Kandidaat kandidaat : kandidaten) {
                Optional<Deelnemer> deelnemer = host.deelnemer(taak.instelling(), kandidaat.deelnemer());
                beslis(taak, kandidaat, deelnemer);
                na = kandidaat.id();
            }
        } while (kandidaten.size() == DEELNEMERS_PER_KEER && klok.instant().isBefore(tot));
        return kandidaten.size() < DEELNEMERS_PER_KEER;
    }
}
