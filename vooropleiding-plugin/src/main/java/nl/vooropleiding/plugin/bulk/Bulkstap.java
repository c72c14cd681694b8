package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;
import nl.vooropleiding.plugin.abonnement.Bulkvragen;
import nl.vooropleiding.plugin.bericht.Baan;
import nl.vooropleiding.plugin.bericht.Gaten;
import nl.vooropleiding.plugin.bericht.Onderweg;

/** The transactions of working on a plan. No call to the host is made in any of them. */
@ApplicationScoped
class Bulkstap {

    /** A node that dies while it works on a plan is followed by another after this. */
    private static final Duration HUUR = Duration.ofMinutes(2);

    /** More than this in the queue at once serves nobody: it could not be stopped any more. */
    private static final int MEEST_WACHTEND = 50;

    @Inject
    private EntityManager em;

    @Inject
    private Bulkvragen vragen;

    @Inject
    private Onderweg onderweg;

    @Inject
    private Gaten gaten;

    @Inject
    private Clock klok;

    /**
     * What this node is to do now.
     *
     * @param bladwijzer how far the students of the host were read
     */
    record Taak(
            long plan,
            String instelling,
            Bulkstaat staat,
            Selectie selectie,
            Optional<String> bladwijzer,
            int beurten) {}

    /** The plans that are to go on, each taken by this node; those that another node has are not among them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Taak> neem() {
        Instant nu = klok.instant();
        return em
                .createQuery("select p.id from Bulkplan p where p.staat in :bezig order by p.id", Long.class)
                .setParameter("bezig", Set.of(Bulkstaat.VERZAMELEN, Bulkstaat.LOOPT))
                .getResultList()
                .stream()
                .map(id -> em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(p -> p.vrij(nu) && (p.staat() == Bulkstaat.VERZAMELEN || p.staat() == Bulkstaat.LOOPT))
                .map(p -> taak(p, nu))
                .toList();
    }

    private Taak taak(Bulkplan plan, Instant nu) {
        plan.bezet(nu.plus(HUUR));
        int beurten = plan.staat() == Bulkstaat.LOOPT ? Math.min(plan.beurten(nu), ruimte(plan.instelling())) : 0;
        return new Taak(plan.id(), plan.instelling(), plan.staat(), plan.selectie(), plan.bladwijzer(), beurten);
    }

    private int ruimte(String instelling) {
        return (int) Math.max(0, MEEST_WACHTEND - onderweg.wachtend(instelling, Baan.BULK));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void laatLos(long plan) {
        em.find(Bulkplan.class, plan, LockModeType.PESSIMISTIC_WRITE).vrijgegeven();
    }

    /** The host or the register keeps it from going on; it is tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void hapert(long plan, String waarom) {
        em.find(Bulkplan.class, plan, LockModeType.PESSIMISTIC_WRITE).hapert(waarom);
    }

    /**
     * Judges a page of the host's students, and keeps those that the plan is about.
     *
     * @return false when a person stopped the plan
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean verzamel(long id, Pagina<Deelnemer> pagina) {
        Bulkplan plan = em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan.staat() != Bulkstaat.VERZAMELEN) {
            return false;
        }
        Set<String> bekend =
                bekend(plan, pagina.rijen().stream().map(Deelnemer::id).toList());
        pagina.rijen().stream()
                .filter(plan.selectie()::omvat)
                // A list that changes while it is read may give somebody twice.
                .filter(d -> bekend.add(d.id()))
                .forEach(d -> em.persist(new Bulkregel(plan, d.id(), vragen.weeg(d, plan.beantwoordVoor()))));
        plan.gelezenTot(pagina.volgende().orElse(null));
        plan.bezet(klok.instant().plus(HUUR));
        if (pagina.volgende().isEmpty()) {
            plan.word(Bulkstaat.PLAN, klok.instant());
        }
        return true;
    }

    private Set<String> bekend(Bulkplan plan, List<String> deelnemers) {
        return deelnemers.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(em.createQuery(
                                "select r.deelnemer from Bulkregel r where r.bulkplan = :plan and r.deelnemer in :wie",
                                String.class)
                        .setParameter("plan", plan.id())
                        .setParameter("wie", deelnemers)
                        .getResultList());
    }

    /** Whoever was followed in the gap; whether asking is needless by now is seen when their turn comes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void verzamelGat(long id) {
        Bulkplan plan = em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan.staat() == Bulkstaat.VERZAMELEN) {
            gaten.een(plan.instelling(), plan.selectie().gat().orElseThrow())
                    .ifPresent(gat -> vragen.gevolgdVoor(plan.instelling(), gat.tot())
                            .forEach(d -> em.persist(new Bulkregel(plan, d, Bulkoordeel.VRAGEN))));
            plan.word(Bulkstaat.PLAN, klok.instant());
        }
    }

    /** The next students of the plan, by line. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Bulkregel> volgende(long plan, int hoogstens) {
        return em.createQuery(
                        "select r from Bulkregel r where r.bulkplan = :plan and r.teDoen = :ja order by r.id",
                        Bulkregel.class)
                .setParameter("plan", plan)
                .setParameter("ja", true)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /**
     * Asks for this student, and keeps that it was done.
     *
     * @param deelnemer as the host says now; empty when it knows the student no more
     * @return false when the plan does not run any more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean vraag(long id, long regel, Optional<Deelnemer> deelnemer) {
        Bulkplan plan = em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE);
        Bulkregel rij = em.find(Bulkregel.class, regel);
        if (plan.staat() != Bulkstaat.LOOPT) {
            return false;
        }
        if (rij != null && rij.teDoen()) {
            rij.gedaan(deelnemer
                    .map(d -> vragen.vraag(d, plan.beantwoordVoor(), plan.correlatie()))
                    .orElse(Bulkoordeel.ONBEKEND));
        }
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void klaar(long plan) {
        em.find(Bulkplan.class, plan, LockModeType.PESSIMISTIC_WRITE).word(Bulkstaat.KLAAR, klok.instant());
    }
}
