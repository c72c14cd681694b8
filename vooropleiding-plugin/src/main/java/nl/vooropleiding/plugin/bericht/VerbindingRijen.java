package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The rows that every instelling and every address has from the first time that it is needed. */
@ApplicationScoped
class VerbindingRijen {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** Fails when another is doing so at this moment: then it is there the next time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void maak(List<String> instellingen, String adres) {
        instellingen.stream()
                .filter(i -> em.find(Verbinding.class, i) == null)
                .forEach(i -> em.persist(new Verbinding(i, klok.instant())));
        if (!adres.isEmpty() && em.find(Zekering.class, adres) == null) {
            em.persist(new Zekering(adres, klok.instant()));
        }
    }
}
