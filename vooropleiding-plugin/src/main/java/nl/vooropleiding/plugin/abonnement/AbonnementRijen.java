package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The rows of subscriptions and of the students they are about. */
@ApplicationScoped
class AbonnementRijen {

    @Inject
    private EntityManager em;

    /** The subscription, locked: whoever changes it waits for whoever does already. */
    Optional<Abonnement> abonnement(String instelling, String persoon) {
        return eerste(zoek(instelling, persoon).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The subscription to the person that this student is, to look at. */
    Optional<Abonnement> vanDeelnemer(String instelling, String deelnemer) {
        return eerste(em.createQuery(
                        "select a from Abonnement a, Betrokkene b where b.instelling = :instelling"
                                + " and b.deelnemer = :deelnemer and a.instelling = b.instelling"
                                + " and a.persoon = b.persoon",
                        Abonnement.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer));
    }

    private TypedQuery<Abonnement> zoek(String instelling, String persoon) {
        return em.createQuery(
                        "select a from Abonnement a where a.instelling = :instelling and a.persoon = :persoon",
                        Abonnement.class)
                .setParameter("instelling", instelling)
                .setParameter("persoon", persoon);
    }

    private static <T> Optional<T> eerste(TypedQuery<T> vraag) {
        return vraag.getResultList().stream().findFirst();
    }

    Optional<Betrokkene> betrokkene(String instelling, String deelnemer) {
        return eerste(em.createQuery(
                        "select b from Betrokkene b where b.instelling = :instelling and b.deelnemer = :deelnemer",
                        Betrokkene.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer));
    }

    /** The students that are this person. */
    List<Betrokkene> betrokkenen(String instelling, String persoon) {
        return em.createQuery(
                        "select b from Betrokkene b where b.instelling = :instelling and b.persoon = :persoon"
                                + " order by b.id",
                        Betrokkene.class)
                .setParameter("instelling", instelling)
                .setParameter("persoon", persoon)
                .getResultList();
    }

    Abonnement nieuw(Abonnement abonnement) {
        em.persist(abonnement);
        return abonnement;
    }

    Betrokkene nieuw(Betrokkene betrokkene) {
        em.persist(betrokkene);
        return betrokkene;
    }

    void verwijder(Betrokkene betrokkene) {
        em.remove(betrokkene);
    }

    void verwijder(Abonnement abonnement) {
        em.remove(abonnement);
    }
}
