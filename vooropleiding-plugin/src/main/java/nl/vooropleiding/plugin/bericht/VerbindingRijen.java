package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows that every instelling and every address has from the first time that it is needed. */
@ApplicationScoped
class VerbindingRijen {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /**
     * What is there now.
     *
     * @param instellingen ids of those that we know
     * @param verbindingen ids of those that have a row
     * @param adressen that have a fuse
     */
    record Stand(List<String> instellingen, Set<String> verbindingen, Set<String> adressen) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Stand stand() {
        return new Stand(
                alle("select i.id from Instelling i order by i.id"),
                new HashSet<>(alle("select v.instelling from Verbinding v")),
                new HashSet<>(alle("select z.adres from Zekering z")));
    }

    private List<String> alle(String vraag) {
        return em.createQuery(vraag, String.class).getResultList();
    }

    /** Fails when another is doing so at this moment: then it is there the next time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void maak(List<String> instellingen, Set<String> adressen) {
        instellingen.stream()
                .filter(i -> em.find(Verbinding.class, i) == null)
                .forEach(i -> em.persist(new Verbinding(i, klok.instant())));
        adressen.stream()
                .filter(a -> em.find(Zekering.class, a) == null)
                .forEach(a -> em.persist(new Zekering(a, klok.instant())));
    }
}
