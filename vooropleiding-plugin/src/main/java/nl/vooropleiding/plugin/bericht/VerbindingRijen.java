package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
     * What there is.
     *
     * @param instellingen all that we know
     * @param metRij those that have a row
     * @param adressen those that have a row
     */
    record Bekend(List<String> instellingen, Set<String> metRij, Set<String> adressen) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Bekend bekend() {
        return new Bekend(
                em.createQuery("select i.id from Instelling i order by i.id", String.class)
                        .getResultList(),
                Set.copyOf(em.createQuery("select v.instelling from Verbinding v", String.class)
                        .getResultList()),
                Set.copyOf(em.createQuery("select z.adres from Zekering z", String.class)
                        .getResultList()));
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
