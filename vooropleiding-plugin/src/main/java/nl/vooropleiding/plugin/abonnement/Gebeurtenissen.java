package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;

/** The noted events: one row each, the same event once. */
@ApplicationScoped
class Gebeurtenissen {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noteer(DeelnemerGebeurtenis gebeurtenis) {
        boolean bekend = !em.createQuery(
                        "select g.id from Gebeurtenis g where g.gebeurtenis = :gebeurtenis", Long.class)
                .setParameter("gebeurtenis", gebeurtenis.id())
                .getResultList()
                .isEmpty();
        if (!bekend) {
            em.persist(new Gebeurtenis(gebeurtenis, klok.instant()));
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Gebeurtenis> aanDeBeurt(int hoogstens) {
        Instant nu = klok.instant();
        // What would come up later than anything is put off stems from before the clock went back.
        return em.createQuery(
                        "select g from Gebeurtenis g where g.volgende <= :nu or g.volgende > :nooitLater"
                                + " order by g.volgende, g.id",
                        Gebeurtenis.class)
                .setParameter("nu", nu)
                .setParameter("nooitLater", nu.plus(Gebeurtenis.LANGSTE_WACHT.multipliedBy(2)))
                .setMaxResults(hoogstens)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Gebeurtenis gebeurtenis) {
        Gebeurtenis rij = em.find(Gebeurtenis.class, gebeurtenis.id());
        if (rij != null) {
            rij.later(klok.instant());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void klaar(Gebeurtenis gebeurtenis) {
        Gebeurtenis rij = em.find(Gebeurtenis.class, gebeurtenis.id());
        if (rij != null) {
            em.remove(rij);
        }
    }
}
