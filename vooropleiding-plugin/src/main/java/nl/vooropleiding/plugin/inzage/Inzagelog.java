package nl.vooropleiding.plugin.inzage;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public static final String PSEUDONIEM = "verwijderd-";

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

    /** Notes that a list was seen or taken out: a row that is about nobody in particular. */
    public void schrijfLijst(Inzage.Wat wat, Context context, String grond) {
        em.persist(new Inzage(context.instelling(), context.gebruiker(), wat, Inzage.LIJST, clock.instant(), grond));
    }

    /** At most that many rows, newest first; the database skips to the place by an index. */
    public List<Inzage> zoek(Inzagevraag vraag, int hoogstens) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        StringBuilder jpql = new StringBuilder("select i from Inzage i where i.instelling = :instelling");
        waarden.put("instelling", vraag.instelling());
        voeg(jpql, waarden, " and i.deelnemer = :deelnemer", "deelnemer", vraag.deelnemer());
        voeg(jpql, waarden, " and i.gebruiker = :gebruiker", "gebruiker", vraag.gebruiker());
        voeg(jpql, waarden, " and i.moment >= :vanaf", "vanaf", vraag.vanaf());
        voeg(jpql, waarden, " and i.moment < :voor", "voor", vraag.voor());
        // The first half says again what the second half says, in a form that an index answers.
        voeg(
                jpql,
                waarden,
                " and i.moment <= :na and (i.moment < :na or i.id < :naId)",
                "na",
                vraag.na().map(Inzagevraag.Plek::moment));
        vraag.na().ifPresent(plek -> waarden.put("naId", plek.id()));
        TypedQuery<Inzage> zoeken = em.createQuery(jpql + " order by i.moment desc, i.id desc", Inzage.class);
        waarden.forEach(zoeken::setParameter);
        return zoeken.setMaxResults(hoogstens).getResultList();
    }

    private static void voeg(
            StringBuilder jpql, Map<String, Object> waarden, String eis, String naam, Optional<?> waarde) {
        waarde.ifPresent(w -> {
            jpql.append(eis);
            waarden.put(naam, w);
        });
    }
}
