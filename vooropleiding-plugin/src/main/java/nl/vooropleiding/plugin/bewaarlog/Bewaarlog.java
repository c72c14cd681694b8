package nl.vooropleiding.plugin.bewaarlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes and reads the log of what was removed. Writing joins the caller's transaction: no removal without its line. */
@ApplicationScoped
public class Bewaarlog {

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** A round with what went in it, by kind in the order in which it began to go. */
    public record Regel(Bewaarronde ronde, List<Bewaaruitkomst> uitkomsten) {}

    /**
     * @param door who had it done; empty when nobody did
     * @param peil by which moment terms are counted
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long begin(String instelling, Bewaarreden aanleiding, Optional<String> door, Instant peil) {
        Bewaarronde ronde = new Bewaarronde(instelling, aanleiding, door, peil, klok.instant());
        em.persist(ronde);
        return ronde.id();
    }

    /** So many more of this kind went. None is no line. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noteer(long ronde, String soort, Optional<String> regel, long aantal) {
        if (aantal == 0) {
            return;
        }
        Bewaaruitkomst uitkomst = em
                .createQuery(
                        "select u from Bewaaruitkomst u where u.ronde = :ronde and u.soort = :soort",
                        Bewaaruitkomst.class)
                .setParameter("ronde", ronde)
                .setParameter("soort", soort)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        if (uitkomst == null) {
            uitkomst = new Bewaaruitkomst(ronde, soort, regel);
            em.persist(uitkomst);
        }
        uitkomst.nog(aantal);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void klaar(long ronde) {
        em.find(Bewaarronde.class, ronde).klaar(klok.instant());
    }

    /** @param waarom what keeps it from going on; null when nothing does any more */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hapert(long ronde, String waarom) {
        em.find(Bewaarronde.class, ronde).hapert(waarom);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Bewaarronde ronde(long id) {
        return em.find(Bewaarronde.class, id);
    }

    /** The latest, newest first. Two statements. */
    @Transactional
    public List<Regel> laatste(String instelling, int hoogstens) {
        return regels(em.createQuery(
                        "select r from Bewaarronde r where r.instelling = :instelling order by r.id desc",
                        Bewaarronde.class)
                .setParameter("instelling", instelling)
                .setMaxResults(hoogstens)
                .getResultList());
    }

    /** Empty when it is not of this instelling. */
    @Transactional
    public Optional<Regel> een(String instelling, long id) {
        return Optional.ofNullable(em.find(Bewaarronde.class, id))
                .filter(r -> r.instelling().equals(instelling))
                .flatMap(r -> regels(List.of(r)).stream().findFirst());
    }

    private List<Regel> regels(List<Bewaarronde> ronden) {
        if (ronden.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Bewaaruitkomst>> uitkomsten = em
                .createQuery(
                        "select u from Bewaaruitkomst u where u.ronde in :ronden order by u.id", Bewaaruitkomst.class)
                .setParameter("ronden", ronden.stream().map(Bewaarronde::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Bewaaruitkomst::ronde));
        return ronden.stream()
                .map(r -> new Regel(r, uitkomsten.getOrDefault(r.id(), List.of())))
                .toList();
    }
}
