package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What happened around a student that somebody may want to read back. */
@ApplicationScoped
@Transactional
public class Logboek {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private DeelnemerBestand bestand;

    @Inject
    private Clock klok;

    /**
     * Notes what a plugin told, once; a student who is not there gets no line.
     *
     * @param gebeurtenis what the plugin calls it
     */
    public void noteer(long instelling, long deelnemer, String door, String soorten, String gebeurtenis) {
        boolean genoteerd = !em.createQuery(
                        "select l.id from LogboekRegel l where l.gebeurtenis = :gebeurtenis", Long.class)
                .setParameter("gebeurtenis", gebeurtenis)
                .getResultList()
                .isEmpty();
        if (!genoteerd) {
            bestand.opId(instelling, deelnemer)
                    .ifPresent(d -> em.persist(LogboekRegel.verteld(d, door, soorten, gebeurtenis, klok.instant())));
        }
    }

    /** The last lines about a student, newest first. */
    public List<LogboekRegel> laatste(Deelnemer deelnemer, int hoogstens) {
        return em.createQuery(
                        "select l from LogboekRegel l where l.instelling = :instelling"
                                + " and l.deelnemernummer = :nummer order by l.tijdstip desc, l.id desc",
                        LogboekRegel.class)
                .setParameter("instelling", deelnemer.getInstelling())
                .setParameter("nummer", deelnemer.getNummer())
                .setMaxResults(hoogstens)
                .getResultList();
    }
}
