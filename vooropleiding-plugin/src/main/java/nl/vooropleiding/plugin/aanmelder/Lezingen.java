package nl.vooropleiding.plugin.aanmelder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which node reads which instelling, and until when it was read. */
@ApplicationScoped
class Lezingen {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** Makes the instelling known, if it is not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void leerKennen(String instelling) {
        if (em.find(Lezing.class, instelling) == null) {
            em.persist(new Lezing(instelling));
        }
    }

    /** Since when to ask; empty when another node is asking. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Instant> neem(String instelling, Duration hoelang) {
        Instant nu = klok.instant();
        return Optional.ofNullable(em.find(Lezing.class, instelling, LockModeType.PESSIMISTIC_WRITE))
                .filter(l -> l.vrij(nu))
                .map(l -> l.neem(nu, hoelang));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void klaar(String instelling, Instant begonnen) {
        em.find(Lezing.class, instelling, LockModeType.PESSIMISTIC_WRITE).klaar(begonnen);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mislukt(String instelling) {
        em.find(Lezing.class, instelling, LockModeType.PESSIMISTIC_WRITE).mislukt();
    }
}
