package nl.vooropleiding.plugin.afstemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.api.Pagina;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.plugin.abonnement.Vergelijking;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;
import nl.vooropleiding.plugin.bericht.Aanleiding;
import nl.vooropleiding.plugin.bericht.Baan;
import nl.vooropleiding.plugin.bericht.Onderweg;
import nl.vooropleiding.plugin.bericht.Verzendwijze;

/** The transactions of a comparison. No call to the host is made in any of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Afstemstap {

    /** A node that dies while it works on one is followed by another after this. */
    static final Duration HUUR = Duration.ofMinutes(2);

    private static final Duration OPNIEUW = Duration.ofSeconds(30);
    private static final int PER_KEER = 500;

    /** More than this in the bulk lane at once serves nobody: it could not be stopped any more. */
    private static final int MEEST_WACHTEND = 50;

    @Inject
    private EntityManager em;

    @Inject
    private Vergelijking vergelijking;

    @Inject
    private Onderweg onderweg;

    @Inject
    private Clock klok;

    /**
     * What this node is to do now.
     *
     * @param bladwijzer how far the students of the host were read
     */
    record Taak(long afstemming, String instelling, Afstemstadium stadium, Optional<String> bladwijzer) {}

    /** A student to look at. */
    record Regel(long verschil, String deelnemer) {}

    /** The comparisons that are to go on, each taken by this node; those that another node has are not among them. */
    List<Taak> neem() {
        Instant nu = klok.instant();
        return em
                .createQuery("select a.id from Afstemming a where a.stadium in :bezig order by a.id", Long.class)
                .setParameter("bezig", Set.of(Afstemstadium.VERGELIJKT, Afstemstadium.HERSTELT))
                .getResultList()
                .stream()
                .map(this::een)
                .filter(a -> a.vrij(nu))
                .filter(a -> a.stadium() == Afstemstadium.VERGELIJKT || a.stadium() == Afstemstadium.HERSTELT)
                .map(a -> {
                    a.bezet(nu.plus(HUUR));
                    return new Taak(a.id(), a.instelling(), a.stadium(), a.bladwijzer());
                })
                .toList();
    }

    void laatLos(long afstemming) {
        een(afstemming).vrijgegeven();
    }

    /** The host keeps it from going on; it is tried again. */
    void hapert(long afstemming, String waarom) {
        een(afstemming).hapert(waarom, klok.instant().plus(OPNIEUW));
    }

    void vanVoren(long afstemming) {
        een(afstemming).vanVoren();
    }

    /**
     * Compares a page of the host's students.
     *
     * @return false when it is not to go on
     */
    boolean vergelijk(long id, Pagina<Deelnemer> pagina) {
        Afstemming afstemming = een(id);
        if (afstemming.stadium() != Afstemstadium.VERGELIJKT) {
            return false;
        }
        List<Deelnemer> eenmaal = eenmaal(pagina.rijen());
        noteer(afstemming, vergelijking.vergelijk(afstemming.instelling(), eenmaal));
        vergelijking.afgestemd(
                afstemming.instelling(), id, eenmaal.stream().map(Deelnemer::id).toList());
        afstemming.gelezen(eenmaal.size(), pagina.volgende().orElse(null));
        afstemming.bezet(klok.instant().plus(HUUR));
        return pagina.volgende().isPresent();
    }

    /**
     * Everything was read: who the host did not mention, some at a time.
     *
     * @return false when there is nobody left
     */
    boolean nietGenoemd(long id) {
        Afstemming afstemming = een(id);
        if (afstemming.stadium() != Afstemstadium.VERGELIJKT) {
            return false;
        }
        List<String> wie = vergelijking.nietGenoemd(afstemming.instelling(), id, PER_KEER);
        wie.forEach(d -> noteer(afstemming, Map.of(d, Verschilsoort.TE_VEEL)));
        vergelijking.afgestemd(afstemming.instelling(), id, wie);
        afstemming.bezet(klok.instant().plus(HUUR));
        return wie.size() == PER_KEER;
    }

    /** The comparison is done: it repairs, or waits for a person. */
    void besluit(long id) {
        Afstemming afstemming = een(id);
        if (afstemming.stadium() != Afstemstadium.VERGELIJKT) {
            return;
        }
        vergelijking
                .zonderDrager(afstemming.instelling(), PER_KEER)
                .forEach(d -> noteer(afstemming, Map.of(d, Verschilsoort.TE_VEEL)));
        long alle = verschillen(id, Set.of(Verschilsoort.values()));
        long metBericht = verschillen(id, berichtVragend());
        boolean eerste = metBericht > 0 && !eerderBeslist(afstemming);
        if (alle == 0) {
            afstemming.word(Afstemstadium.KLAAR, klok.instant());
        } else if (eerste || Drempel.overschreden(metBericht, afstemming.vergeleken())) {
            afstemming.word(Afstemstadium.WACHT_OP_AKKOORD, klok.instant());
        } else {
            afstemming.word(Afstemstadium.HERSTELT, klok.instant());
        }
    }

    /** Who is to be looked at next; fewer while much waits already. */
    List<Regel> volgende(long id, int hoogstens) {
        Afstemming afstemming = een(id);
        int ruimte = (int) Math.max(0, MEEST_WACHTEND - onderweg.wachtend(afstemming.instelling(), Baan.BULK));
        return ruimte == 0 ? List.of() : teDoen(id, Math.min(ruimte, hoogstens));
    }

    /**
     * Looks at one student.
     *
     * @param deelnemer as the host, asked by id, says now; empty when it does not know the student
     * @return false when it is not to go on
     */
    boolean herstel(long id, Regel regel, Optional<Deelnemer> deelnemer) {
        Afstemming afstemming = een(id);
        Verschil verschil = em.find(Verschil.class, regel.verschil());
        if (afstemming.stadium() != Afstemstadium.HERSTELT) {
            return false;
        }
        if (verschil != null && verschil.teDoen()) {
            vergelijking.herstel(
                    afstemming.instelling(),
                    regel.deelnemer(),
                    deelnemer,
                    new Aanleiding(Verzendwijze.BULK, afstemming.correlatie()));
            verschil.bekeken();
        }
        return true;
    }

    /** It could not be done: it is left for the next comparison. */
    void slaOver(long id, Regel regel) {
        een(id);
        Optional.ofNullable(em.find(Verschil.class, regel.verschil())).ifPresent(Verschil::bekeken);
    }

    void klaarAlsHetKan(long id) {
        if (teDoen(id, 1).isEmpty()) {
            een(id).word(Afstemstadium.KLAAR, klok.instant());
        }
    }

    private Afstemming een(long id) {
        return em.find(Afstemming.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A list that changes while it is read may give somebody twice: the latter is the newer truth. */
    private static List<Deelnemer> eenmaal(List<Deelnemer> rijen) {
        Map<String, Deelnemer> perId = new LinkedHashMap<>();
        rijen.forEach(d -> perId.put(d.id(), d));
        return List.copyOf(perId.values());
    }

    private void noteer(Afstemming afstemming, Map<String, Verschilsoort> verschillen) {
        if (verschillen.isEmpty()) {
            return;
        }
        Set<String> bekend = new HashSet<>(em.createQuery(
                        "select v.deelnemer from Verschil v where v.afstemming = :afstemming and v.deelnemer in :wie",
                        String.class)
                .setParameter("afstemming", afstemming.id())
                .setParameter("wie", verschillen.keySet())
                .getResultList());
        verschillen.forEach((deelnemer, soort) -> {
            if (!bekend.contains(deelnemer)) {
                em.persist(new Verschil(afstemming, deelnemer, soort));
            }
        });
    }

    private List<Regel> teDoen(long id, int hoogstens) {
        return em
                .createQuery(
                        "select v from Verschil v where v.afstemming = :afstemming and v.teDoen = :ja order by v.id",
                        Verschil.class)
                .setParameter("afstemming", id)
                .setParameter("ja", true)
                .setMaxResults(hoogstens)
                .getResultList()
                .stream()
                .map(v -> new Regel(v.id(), v.deelnemer()))
                .toList();
    }

    private long verschillen(long id, Set<Verschilsoort> soorten) {
        return em.createQuery(
                        "select count(v) from Verschil v where v.afstemming = :afstemming and v.soort in :soorten",
                        Long.class)
                .setParameter("afstemming", id)
                .setParameter("soorten", soorten)
                .getSingleResult();
    }

    private static Set<Verschilsoort> berichtVragend() {
        Set<Verschilsoort> soorten = new HashSet<>(Set.of(Verschilsoort.values()));
        soorten.removeIf(s -> !s.vraagtBericht());
        return soorten;
    }

    /** Whether a person decided about one in this school, or one found nothing to decide. */
    private boolean eerderBeslist(Afstemming afstemming) {
        return em.createQuery(
                                "select count(a) from Afstemming a where a.instelling = :instelling and a.id <> :deze"
                                        + " and a.stadium in :klaar",
                                Long.class)
                        .setParameter("instelling", afstemming.instelling())
                        .setParameter("deze", afstemming.id())
                        .setParameter("klaar", Set.of(Afstemstadium.KLAAR, Afstemstadium.HERSTELT))
                        .getSingleResult()
                > 0;
    }
}
