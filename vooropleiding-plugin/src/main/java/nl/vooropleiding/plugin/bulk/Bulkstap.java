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
import java.util.Set;
import java.util.function.Supplier;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.plugin.bericht.Baan;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bulk.Bulkwerk.Kandidaat;

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
    private Onderweg onderweg;

    @Inject
    private Clock klok;

    /**
     * What this node is to do now.
     *
     * @param plan as it stands, to read
     * @param beurten how many may be done at its pace
     */
    record Taak(Bulkplan plan, int beurten) {}

    /** Something to be done for a line. */
    record Daad(long regel, Supplier<Oordeel> doe) {}

    private enum Waarom {
        /** It went wrong, for this one alone: the others went on. */
        MISLUKT
    }

    /** The plans that are to go on, each taken by this node; those that another node has are not among them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Taak> neem() {
        Instant nu = klok.instant();
        List<Bulkplan> bezig = em
                .createQuery("select p.id from Bulkplan p where p.staat in :bezig order by p.id", Long.class)
                .setParameter("bezig", Set.of(Bulkstaat.VERZAMELEN, Bulkstaat.LOOPT))
                .getResultList()
                .stream()
                .map(id -> em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(p -> p.staat() == Bulkstaat.VERZAMELEN || p.staat() == Bulkstaat.LOOPT)
                .toList();
        return bezig.stream()
                .filter(p -> p.vrij(nu) && bezig.stream().noneMatch(p::wachtOp))
                .map(p -> taak(p, nu))
                .toList();
    }

    private Taak taak(Bulkplan plan, Instant nu) {
        plan.bezet(nu.plus(HUUR));
        return new Taak(plan, plan.staat() == Bulkstaat.LOOPT ? plan.beurten(nu) : 0);
    }

    /** How many more may be put in the lane of the bulk now. */
    int ruimte(String instelling) {
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
     * Judges a page of those that the plan is about, and keeps them.
     *
     * @return false when a person stopped the plan
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean verzamel(long id, Pagina<Kandidaat> pagina) {
        Bulkplan plan = em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan.staat() != Bulkstaat.VERZAMELEN) {
            return false;
        }
        Set<String> bekend =
                bekend(plan, pagina.rijen().stream().map(Kandidaat::onderwerp).toList());
        pagina.rijen().stream()
                // A list that changes while it is read may give somebody twice.
                .filter(k -> bekend.add(k.onderwerp()))
                .forEach(k ->
                        em.persist(new Bulkregel(plan, k.onderwerp(), k.weging().get())));
        plan.gelezenTot(pagina.volgende().orElse(null));
        plan.bezet(klok.instant().plus(HUUR));
        if (pagina.volgende().isEmpty()) {
            plan.word(Bulkstaat.PLAN, klok.instant());
        }
        return true;
    }

    private Set<String> bekend(Bulkplan plan, List<String> onderwerpen) {
        return onderwerpen.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(em.createQuery(
                                "select r.onderwerp from Bulkregel r where r.bulkplan = :plan and r.onderwerp in :wie",
                                String.class)
                        .setParameter("plan", plan.id())
                        .setParameter("wie", onderwerpen)
                        .getResultList());
    }

    /** The next of those the plan is about, by line. */
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
     * Does it for these lines, and keeps that it was done.
     *
     * @return false when the plan does not run any more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean doe(long id, List<Daad> daden) {
        Bulkplan plan = em.find(Bulkplan.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (plan.staat() != Bulkstaat.LOOPT) {
            return false;
        }
        for (Daad daad : daden) {
            Bulkregel regel = em.find(Bulkregel.class, daad.regel());
            if (regel.teDoen()) {
                regel.gedaan(daad.doe().get());
            }
        }
        plan.gaatVerder();
        plan.bezet(klok.instant().plus(HUUR));
        return true;
    }

    /** It cannot be done for this line, while it could for others: the plan goes on without it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void mislukt(long regel) {
        em.find(Bulkregel.class, regel, LockModeType.PESSIMISTIC_WRITE).gedaan(Oordeel.niet(Waarom.MISLUKT));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void klaar(long plan) {
        em.find(Bulkplan.class, plan, LockModeType.PESSIMISTIC_WRITE).word(Bulkstaat.KLAAR, klok.instant());
    }
}
