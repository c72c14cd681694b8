package nl.vooropleiding.sample.sis.signaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Signaal;
import nl.vooropleiding.sample.sis.deelnemer.DeelnemerBestand;

/** The points that are open, by student. Each call is one transaction. */
@ApplicationScoped
@Transactional
public class Signaalbord {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private DeelnemerBestand deelnemers;

    /** Puts it there or has it say this; one about a student who is not there is nobody's. */
    void hang(long instelling, long deelnemer, Signaal signaal) {
        Optional<Signaalregel> bekend = metKenmerk(signaal.id());
        if (bekend.isPresent()) {
            bekend.get().ververs(signaal);
        } else {
            deelnemers.opId(instelling, deelnemer).ifPresent(d -> em.persist(new Signaalregel(d, signaal)));
        }
    }

    /** Takes it away, words and all, if it is there. */
    void haalWeg(long instelling, String kenmerk) {
        metKenmerk(kenmerk).filter(s -> s.isVan(instelling)).ifPresent(em::remove);
    }

    /** The latest first. */
    public List<Signaalregel> van(long deelnemer) {
        return em.createQuery(
                        "select s from Signaalregel s where s.deelnemer.id = :deelnemer order by s.sinds desc, s.id",
                        Signaalregel.class)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }

    private Optional<Signaalregel> metKenmerk(String kenmerk) {
        return em
                .createQuery("select s from Signaalregel s where s.kenmerk = :kenmerk", Signaalregel.class)
                .setParameter("kenmerk", kenmerk)
                .getResultList()
                .stream()
                .findFirst();
    }
}
