package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.instelling.Instelbaar;

/** The plans, for who makes and steers them. */
@ApplicationScoped
public class Bulkplannen {

    @Inject
    private EntityManager em;

    @Inject
    private Gaten gaten;

    @Inject
    private Clock klok;

    /**
     * A new plan, which gathers those it is about first.
     *
     * @return its id
     * @throws IllegalArgumentException when the pace is outside 1 to what {@link Instelbaar#TEMPO} may be
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long maak(Bulkplan.Wens wens) {
        if (wens.tempo() < 1 || wens.tempo() > Instelbaar.TEMPO.hoogstens()) {
            throw new IllegalArgumentException("Het tempo is 1 tot en met " + Instelbaar.TEMPO.hoogstens());
        }
        Bulkplan plan = new Bulkplan(wens, klok.instant());
        em.persist(plan);
        return plan.id();
    }

    /**
     * A new plan for who was followed in a gap.
     *
     * @return empty when somebody did something about that gap before
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> maakVoorGat(Bulkplan.Wens wens) {
        Bulkplan plan = new Bulkplan(wens, klok.instant());
        long gat = wens.selectie().gat().orElseThrow();
        if (!gaten.afgedaan(gat, wens.maker().naam(), "plan gemaakt om opnieuw te vragen")) {
            return Optional.empty();
        }
        em.persist(plan);
        return Optional.of(plan.id());
    }

    /** @return false when it cannot become that now, or is not of this instelling */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean zet(String instelling, long id, Bulkstaat staat) {
        return Optional.ofNullable(em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(p -> p.instelling().equals(instelling))
                .filter(p -> p.word(staat, klok.instant()))
                .isPresent();
    }

    /**
     * The latest plans of these kinds with how far they are, newest first. Three statements.
     *
     * @param gebruiker the user who made them; absent for anybody's
     */
    @Transactional
    public List<Bulkstand> laatste(
            String instelling, Set<Bulksoort> soorten, Optional<String> gebruiker, int hoogstens) {
        TypedQuery<Bulkplan> query = em.createQuery(
                        "select p from Bulkplan p where p.instelling = :instelling and p.soort in :soorten"
                                + gebruiker
                                        .map(g -> " and p.gebruiker = :gebruiker")
                                        .orElse("")
                                + " order by p.id desc",
                        Bulkplan.class)
                .setParameter("instelling", instelling)
                .setParameter("soorten", soorten);
        gebruiker.ifPresent(g -> query.setParameter("gebruiker", g));
        return standen(instelling, query.setMaxResults(hoogstens).getResultList());
    }

    @Transactional
    public Optional<Bulkstand> een(String instelling, long id) {
        return Optional.ofNullable(em.find(Bulkplan.class, id))
                .filter(p -> p.instelling().equals(instelling))
                .flatMap(p -> standen(instelling, List.of(p)).stream().findFirst());
    }

    private List<Bulkstand> standen(String instelling, List<Bulkplan> plannen) {
        if (plannen.isEmpty()) {
            return List.of();
        }
        List<Object[]> tellingen = em.createQuery(
                        "select r.bulkplan, r.oordeel, r.teDoen, count(r) from Bulkregel r where r.bulkplan in :plannen"
                                + " group by r.bulkplan, r.oordeel, r.teDoen",
                        Object[].class)
                .setParameter("plannen", plannen.stream().map(Bulkplan::id).toList())
                .getResultList();
        List<Bulkplan> lopend = em.createQuery(
                        "select p from Bulkplan p where p.instelling = :instelling and p.staat = :loopt order by p.id",
                        Bulkplan.class)
                .setParameter("instelling", instelling)
                .setParameter("loopt", Bulkstaat.LOOPT)
                .getResultList();
        return plannen.stream()
                .map(p -> stand(p, tellingen, lopend.stream().anyMatch(p::wachtOp)))
                .toList();
    }

    private static Bulkstand stand(Bulkplan plan, List<Object[]> tellingen, boolean wachtOpAnder) {
        long teDoen = 0;
        long gedaan = 0;
        Map<String, Long> nietNodig = new TreeMap<>();
        for (Object[] telling : tellingen) {
            long aantal = (Long) telling[3];
            if (!plan.id().equals(telling[0])) {
                continue;
            }
            if (telling[1] != null) {
                nietNodig.merge((String) telling[1], aantal, Long::sum);
            } else if (telling[2] == null) {
                gedaan += aantal;
            } else {
                teDoen += aantal;
            }
        }
        return new Bulkstand(plan, teDoen, gedaan, nietNodig, wachtOpAnder);
    }
}
