package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
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
     * A new plan, which gathers its students first.
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
        if (!gaten.afgedaan(gat, wens.door(), "plan gemaakt om opnieuw te vragen")) {
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

    /** The latest plans with how far they are, newest first. Two statements. */
    @Transactional
    public List<Bulkstand> laatste(String instelling, int hoogstens) {
        List<Bulkplan> plannen = em.createQuery(
                        "select p from Bulkplan p where p.instelling = :instelling order by p.id desc", Bulkplan.class)
                .setParameter("instelling", instelling)
                .setMaxResults(hoogstens)
                .getResultList();
        return standen(plannen);
    }

    @Transactional
    public Optional<Bulkstand> een(String instelling, long id) {
        return Optional.ofNullable(em.find(Bulkplan.class, id))
                .filter(p -> p.instelling().equals(instelling))
                .flatMap(p -> standen(List.of(p)).stream().findFirst());
    }

    private List<Bulkstand> standen(List<Bulkplan> plannen) {
        if (plannen.isEmpty()) {
            return List.of();
        }
        List<Object[]> tellingen = em.createQuery(
                        "select r.bulkplan, r.oordeel, r.teDoen, count(r) from Bulkregel r where r.bulkplan in :plannen"
                                + " group by r.bulkplan, r.oordeel, r.teDoen",
                        Object[].class)
                .setParameter("plannen", plannen.stream().map(Bulkplan::id).toList())
                .getResultList();
        return plannen.stream().map(p -> stand(p, tellingen)).toList();
    }

    private static Bulkstand stand(Bulkplan plan, List<Object[]> tellingen) {
        long teVragen = 0;
        long gevraagd = 0;
        Map<Bulkoordeel, Long> nietNodig = new EnumMap<>(Bulkoordeel.class);
        for (Object[] telling : tellingen) {
            long aantal = (Long) telling[3];
            if (!plan.id().equals(telling[0])) {
                continue;
            }
            if (telling[1] != Bulkoordeel.VRAGEN) {
                nietNodig.merge((Bulkoordeel) telling[1], aantal, Long::sum);
            } else if (telling[2] == null) {
                gevraagd += aantal;
            } else {
                teVragen += aantal;
            }
        }
        return new Bulkstand(plan, teVragen, gevraagd, nietNodig);
    }
}
