package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.plugin.bericht.Instelling;
import nl.vooropleiding.plugin.host.Host;

/** Keeps the host's instellingen as last seen, asked for once a minute, so that the receiver works without the host. */
@ApplicationScoped
class Instellingen {

    private static final Logger LOG = System.getLogger(Instellingen.class.getName());
    private static final Duration GELDIG = Duration.ofMinutes(1);
    private static final Duration OPNIEUW = Duration.ofSeconds(5);

    @Inject
    private Host host;

    @Inject
    private InstellingRijen rijen;

    @Inject
    private Clock klok;

    private volatile Instant volgende = Instant.MIN;

    void ververs() {
        Instant nu = klok.instant();
        if (nu.isBefore(volgende)) {
            return;
        }
        try {
            rijen.bewaar(host.organisatie().instellingen());
            volgende = nu.plus(GELDIG);
        } catch (PluginException e) {
            LOG.log(Level.DEBUG, "De host noemt zijn instellingen nu niet: {0}", e.getMessage());
            volgende = nu.plus(OPNIEUW);
        }
    }

    /** The rows, in a transaction of their own. */
    @ApplicationScoped
    static class InstellingRijen {

        @Inject
        private EntityManager em;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        void bewaar(List<nl.vooropleiding.api.organisatie.Instelling> instellingen) {
            instellingen.forEach(i -> em.merge(new Instelling(i.id(), i.naam(), i.brin(), i.oin())));
        }
    }
}
