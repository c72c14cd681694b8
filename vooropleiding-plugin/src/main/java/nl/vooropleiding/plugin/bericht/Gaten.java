package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notes when the plugin was not there to receive. A switch that is off makes no gap: what comes in then is stored and
 * confirmed, and processed when it is on again. A clock that is put forward looks like a server that stood still, and is
 * noted as one: asking again for a moment that was none costs less than missing one.
 */
@ApplicationScoped
public class Gaten {

    private static final Logger LOG = System.getLogger(Gaten.class.getName());

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** The plugin is there; if it was not for too long, that is noted for every instelling. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void hartslag() {
        Instant nu = klok.instant();
        Hartslag hartslag = em.find(Hartslag.class, Hartslag.ONTVANGST, LockModeType.PESSIMISTIC_WRITE);
        if (hartslag == null) {
            em.persist(new Hartslag(nu));
            return;
        }
        hartslag.slaat(nu).ifPresent(sinds -> {
            LOG.log(Level.WARNING, "Van {0} tot {1} kon het register niets bezorgen", sinds, nu);
            em.createQuery("select i.id from Instelling i", String.class)
                    .getResultList()
                    .forEach(i -> em.persist(new Gat(i, sinds, nu)));
        });
    }

    /** The latest gaps, newest first. */
    @Transactional
    public List<Gat> laatste(String instelling, int hoogstens) {
        return em.createQuery("select g from Gat g where g.instelling = :instelling order by g.id desc", Gat.class)
                .setParameter("instelling", instelling)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    @Transactional
    public Optional<Gat> een(String instelling, long id) {
        return Optional.ofNullable(em.find(Gat.class, id))
                .filter(g -> g.instelling().equals(instelling));
    }

    /**
     * Somebody did something about it.
     *
     * @return false when somebody else was first
     */
    @Transactional
    public boolean afgedaan(long gat, String door, String hoe) {
        return em.find(Gat.class, gat, LockModeType.PESSIMISTIC_WRITE).afgedaan(door, hoe, klok.instant());
    }
}
