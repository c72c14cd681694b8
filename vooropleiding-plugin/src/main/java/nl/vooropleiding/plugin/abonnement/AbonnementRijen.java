package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bericht.Richting;

/** The rows of subscriptions and of the students they are about. */
@ApplicationScoped
class AbonnementRijen {

    @Inject
    private EntityManager em;

    /** The subscription, locked: whoever changes it waits for whoever does already. */
    Optional<Abonnement> abonnement(String instelling, String persoon) {
        return eerste(zoek(instelling, persoon).setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The subscription to the person that this student is, with the oldest request about that person that has no answer
     * yet: one statement, because every page about a student asks it.
     */
    Optional<AbonnementBeeld> beeld(String instelling, String deelnemer) {
        return em
                .createQuery(
                        "select a, m.id, m.verzonden, m.melding from Abonnement a"
                                + " left join Bericht m on m.instelling = a.instelling and m.persoon = a.persoon"
                                + " and m.status in :open and m.richting = :uit, Betrokkene b"
                                + " where b.instelling = :instelling and b.deelnemer = :deelnemer"
                                + " and a.instelling = b.instelling and a.persoon = b.persoon order by m.id",
                        Object[].class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .setParameter("uit", Richting.UIT)
                .setParameter("open", Onderweg.OPEN)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(rij -> ((Abonnement) rij[0])
                        .beeld(Optional.ofNullable(rij[1])
                                .map(id -> new Onderweg.Verzoek(
                                        Optional.ofNullable((Instant) rij[2]), Optional.ofNullable((String) rij[3])))));
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

    Abonnement nieuw(Abonnement abonnement) {
        em.persist(abonnement);
        return abonnement;
    }

    void verwijder(Abonnement abonnement) {
        em.remove(abonnement);
    }
}
