package nl.vooropleiding.plugin.instelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The book of changes in the database. */
@ApplicationScoped
class WijzigingRijen {

    @Inject
    private EntityManager em;

    /** Of every instelling, in the order in which they were made: a school makes a few dozen in its life. */
    @Transactional
    List<WijzigingRij> alle() {
        return em.createQuery("select w from WijzigingRij w order by w.instelling, w.volgnummer", WijzigingRij.class)
                .getResultList();
    }

    /** In the order in which they were made. */
    @Transactional
    List<WijzigingRij> van(String instelling) {
        return em.createQuery(
                        "select w from WijzigingRij w where w.instelling = :instelling order by w.volgnummer",
                        WijzigingRij.class)
                .setParameter("instelling", instelling)
                .getResultList();
    }

    /** Fails when somebody else wrote after this volgnummer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void schrijf(String instelling, int na, List<Wijziging> wijzigingen) {
        int volgnummer = na;
        for (Wijziging wijziging : wijzigingen) {
            em.persist(new WijzigingRij(instelling, ++volgnummer, wijziging));
        }
        em.flush();
    }
}
