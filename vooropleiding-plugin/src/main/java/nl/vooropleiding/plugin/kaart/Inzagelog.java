package nl.vooropleiding.plugin.kaart;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vooropleiding.api.Context;

/**
 * Writes who saw what of whom, and on which ground. Each row is its own transaction, committed before anything is
 * shown: what cannot be noted down is not shown either.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Inzagelog {

    /** Written when nothing carries a subscription: seen by right alone. */
    private static final String ZONDER_GROND = "geen lopende aanmelding of inschrijving";

    private static final String PSEUDONIEM = "verwijderd-";

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param grond what carries the subscription, in the host's words
     * @throws IllegalArgumentException when the context names no student
     */
    public void schrijf(Inzage.Wat wat, Context context, Optional<String> grond) {
        String deelnemer =
                context.deelnemer().orElseThrow(() -> new IllegalArgumentException("Inzage gaat over een deelnemer"));
        em.persist(new Inzage(
                context.instelling(),
                context.gebruiker(),
                wat,
                deelnemer,
                clock.instant(),
                grond.orElse(ZONDER_GROND)));
    }

    /** Who saw what of this student, newest first. */
    public List<Inzage> van(String instelling, String deelnemer) {
        return em.createQuery(
                        "select i from Inzage i where i.instelling = :instelling and i.deelnemer = :deelnemer"
                                + " order by i.moment desc, i.id desc",
                        Inzage.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }

    /** Keeps the rows of a removed student together, but under a name that leads to nobody. */
    public void pseudonimiseer(String instelling, String deelnemer) {
        em.createQuery("update Inzage i set i.deelnemer = :pseudoniem"
                        + " where i.instelling = :instelling and i.deelnemer = :deelnemer")
                .setParameter("pseudoniem", PSEUDONIEM + UUID.randomUUID())
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
    }
}
