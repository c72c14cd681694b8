package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * The queue as it was at the last pulse, at {@code /metrics}: of all instellingen together, and the same on every server.
 * Who asks gets what was read: a question from outside has no transaction to read in.
 */
@ApplicationScoped
class Meters {

    private final Map<Baan, AtomicLong> wachtrij = new EnumMap<>(Baan.class);
    private final AtomicLong oudsteSeconden = new AtomicLong();
    private final AtomicLong storingen = new AtomicLong();
    private final AtomicLong quarantaine = new AtomicLong();

    @Inject
    private EntityManager em;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Clock klok;

    /** Reads, and at the first time makes itself known to the server. Two statements. */
    @Transactional
    void ververs() {
        if (wachtrij.isEmpty()) {
            maakBekend();
        }
        leesRij();
        leesWatNietDoorgaat();
    }

    private void maakBekend() {
        for (Baan baan : Baan.values()) {
            AtomicLong aantal = new AtomicLong();
            wachtrij.put(baan, aantal);
            metrics.gauge(
                    "vooropleiding_wachtrij",
                    aantal::get,
                    new Tag("baan", baan.name().toLowerCase(Locale.ROOT)));
        }
        metrics.gauge("vooropleiding_oudste_seconden", oudsteSeconden::get);
        metrics.gauge("vooropleiding_storingen", storingen::get);
        metrics.gauge("vooropleiding_quarantaine", quarantaine::get);
    }

    private void leesRij() {
        Instant nu = klok.instant();
        Instant oudste = nu;
        wachtrij.values().forEach(aantal -> aantal.set(0));
        List<Object[]> rijen = em.createQuery(
                        "select b.baan, count(b), min(b.gemaakt) from Bericht b where b.baan is not null"
                                + " group by b.baan",
                        Object[].class)
                .getResultList();
        for (Object[] rij : rijen) {
            wachtrij.get(Baan.metRang((Integer) rij[0])).set((Long) rij[1]);
            Instant eerste = (Instant) rij[2];
            oudste = eerste.isBefore(oudste) ? eerste : oudste;
        }
        oudsteSeconden.set(Duration.between(oudste, nu).toSeconds());
    }

    private void leesWatNietDoorgaat() {
        storingen.set(0);
        quarantaine.set(0);
        em.createQuery(
                        "select b.status, count(b) from Bericht b where b.status in :status group by b.status",
                        Object[].class)
                .setParameter("status", List.of(BerichtStatus.STORING, BerichtStatus.QUARANTAINE))
                .getResultList()
                .forEach(rij -> (rij[0] == BerichtStatus.STORING ? storingen : quarantaine).set((Long) rij[1]));
    }
}
