package nl.vooropleiding.sample.sis.koppelvlak;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import nl.vooropleiding.api.Discovery;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.sample.sis.opslag.Instellingen;

/**
 * Tells every listener what happened to a student, after the commit and on another thread: a transaction that has just
 * ended cannot carry a new one on the same thread, and the user does not wait for plugins.
 */
@ApplicationScoped
class Gebeurtenispost {

    private static final Logger LOG = System.getLogger(Gebeurtenispost.class.getName());
    private static final int HOOGSTENS = 1000;
    private static final Duration VAST = Duration.ofSeconds(10);

    @Resource
    private ManagedExecutorService pool;

    @Inject
    private Instellingen instellingen;

    @Inject
    private Clock klok;

    private final ConcurrentMap<String, Postbus<DeelnemerGebeurtenis>> postbussen = new ConcurrentHashMap<>();

    void naCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeelnemerGebeurtenis gebeurtenis) {
        try {
            for (String luisteraar : luisteraars()) {
                bezorg(luisteraar, gebeurtenis);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Gebeurtenis niet verstuurd, kenmerk " + gebeurtenis.correlatie(), e);
        }
    }

    private List<String> luisteraars() {
        try {
            return new Discovery(instellingen::tekst).namen(DeelnemerListener.class);
        } catch (PluginException e) {
            LOG.log(Level.ERROR, "De server geeft de namen van de luisteraars niet", e);
            return List.of();
        }
    }

    private void bezorg(String luisteraar, DeelnemerGebeurtenis gebeurtenis) {
        Postbus<DeelnemerGebeurtenis> postbus =
                postbussen.computeIfAbsent(luisteraar, naam -> new Postbus<>(klok, HOOGSTENS, VAST));
        postbus.doeIn(gebeurtenis).ifPresent(werker -> {
            try {
                pool.execute(() -> leeg(luisteraar, postbus, werker));
            } catch (RejectedExecutionException e) {
                postbus.werkerVervalt(werker);
                LOG.log(Level.WARNING, "De server heeft geen ruimte om gebeurtenissen te versturen");
            }
        });
    }

    private static void leeg(String luisteraar, Postbus<DeelnemerGebeurtenis> postbus, int werker) {
        Optional<DeelnemerGebeurtenis> volgende = postbus.volgende(werker);
        while (volgende.isPresent()) {
            vertel(luisteraar, volgende.get());
            volgende = postbus.volgende(werker);
        }
    }

    private static void vertel(String luisteraar, DeelnemerGebeurtenis gebeurtenis) {
        try {
            new Discovery(instelling -> Optional.of(luisteraar))
                    .een(DeelnemerListener.class)
                    .gebeurd(gebeurtenis);
        } catch (Exception | LinkageError e) {
            LOG.log(
                    Level.WARNING,
                    "Luisteraar " + luisteraar + " nam een gebeurtenis niet aan, kenmerk " + gebeurtenis.correlatie(),
                    e);
        }
    }
}
