package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.vooropleiding.plugin.betrokkene.Betrokkene;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/** Notes for whom the date alone may have changed something: the cost follows who is due, not who exists. */
@ApplicationScoped
class Termijnen {

    // Native: no other way says that a row which another node has is passed over.
    private static final String VERSTREKEN =
            "select * from vpl_betrokkene where herzien <= ?1 order by herzien limit ?2 for update skip locked";

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** @return how many were noted */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int noteer(int hoogstens) {
        List<Betrokkene> verstreken = verstreken(hoogstens);
        verstreken.forEach(b -> {
            em.persist(Gebeurtenis.termijn(b.instelling(), b.deelnemer(), klok.instant()));
            b.wordtHerzien();
        });
        return verstreken.size();
    }

    @SuppressWarnings("unchecked")
    private List<Betrokkene> verstreken(int hoogstens) {
        return em.createNativeQuery(VERSTREKEN, Betrokkene.class)
                .setParameter(1, InstantKolom.micros(klok.instant()))
                .setParameter(2, hoogstens)
                .getResultList();
    }
}
