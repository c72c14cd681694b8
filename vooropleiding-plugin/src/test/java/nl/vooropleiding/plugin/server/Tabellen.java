package nl.vooropleiding.plugin.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.vooropleiding.plugin.bericht.Instelling;

/** What stands in the tables, and a way to put something there, each in a transaction of its own. */
@ApplicationScoped
public class Tabellen {

    /** The school that the example message is for. */
    public static final String INSTELLING = "proefschool";

    @Inject
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void kenInstelling() {
        em.merge(new Instelling(INSTELLING, "ROC Proef", "99ZA", "00000099000000990001"));
    }

    /** A school of a test's own: nobody else puts or takes messages there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String eigenSchool() {
        String id = "school-" + UUID.randomUUID();
        em.persist(new Instelling(id, "ROC Eigen", "98ZZ", "00000099000000990002"));
        return id;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bewaar(Object... rijen) {
        for (Object rij : rijen) {
            em.persist(rij);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void in(Runnable werk) {
        werk.run();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void wijzig(String sql, Object... waarden) {
        metWaarden(sql, waarden).executeUpdate();
    }

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wijzigMee(String sql, Object... waarden) {
        metWaarden(sql, waarden).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<?> rijen(String sql, Object... waarden) {
        return metWaarden(sql, waarden).getResultList();
    }

    private Query metWaarden(String sql, Object... waarden) {
        Query vraag = em.createNativeQuery(sql);
        for (int i = 0; i < waarden.length; i++) {
            vraag.setParameter(i + 1, waarden[i]);
        }
        return vraag;
    }
}
