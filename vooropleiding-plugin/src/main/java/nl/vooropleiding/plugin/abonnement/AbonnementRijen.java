package nl.vooropleiding.plugin.abonnement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bericht.Richting;
import nl.vooropleiding.plugin.opslag.Klok;

/** The rows of subscriptions and of the students they are about. */
@ApplicationScoped
class AbonnementRijen {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** The subscription, locked: whoever changes it waits for whoever does already. */
    Optional<Abonnement> abonnement(String instelling, String persoon) {
        return Optional.ofNullable(abonnementen(instelling, Set.of(persoon)).get(persoon));
    }

    /** The subscriptions to these persons, locked in one order for all: by person. One statement. */
    Map<String, Abonnement> abonnementen(String instelling, Set<String> personen) {
        Map<String, Abonnement> gevonden = new HashMap<>();
        em.createQuery(
                        "select a from Abonnement a where a.instelling = :instelling and a.persoon in :personen"
                                + " order by a.id",
                        Abonnement.class)
                .setParameter("instelling", instelling)
                .setParameter("personen", personen)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(a -> gevonden.put(a.persoon(), a));
        return gevonden;
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
                        .beeld(
                                Optional.ofNullable(rij[1])
                                        .map(id -> new Onderweg.Verzoek(
                                                Optional.ofNullable((Instant) rij[2]),
                                                Optional.ofNullable((String) rij[3]))),
                                LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND)));
    }

    Abonnement nieuw(Abonnement abonnement) {
        em.persist(abonnement);
        return abonnement;
    }

    void verwijder(Abonnement abonnement) {
        em.remove(abonnement);
    }
}
