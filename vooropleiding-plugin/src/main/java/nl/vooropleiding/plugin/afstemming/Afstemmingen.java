package nl.vooropleiding.plugin.afstemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vooropleiding.plugin.abonnement.Vergelijking;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;
import nl.vooropleiding.plugin.bericht.Instelling;
import nl.vooropleiding.plugin.opslag.Klok;

/** The comparisons, for who looks at them and decides, and for when they are due. */
@ApplicationScoped
public class Afstemmingen {

    /** When the night's comparison is due, in the Netherlands. */
    private static final LocalTime NACHT = LocalTime.of(3, 0);

    @Inject
    private EntityManager em;

    @Inject
    private Vergelijking vergelijking;

    @Inject
    private Clock klok;

    /**
     * A comparison, because a person asks.
     *
     * @return false when one is at work
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean begin(String instelling, String door) {
        return begin(instelling, Afstemming.Aanleiding.HAND, door);
    }

    /** Begins what is due by the time: after this node started, and each night. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void beginWatMoet(Instant gestart) {
        Instant nacht = LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND)
                .atTime(NACHT)
                .atZone(Klok.NEDERLAND)
                .toInstant();
        em.createQuery("select i.id from Instelling i order by i.id", String.class)
                .getResultList()
                .forEach(instelling -> {
                    if (isVoor(instelling, gestart)) {
                        beginAlsRustig(instelling, Afstemming.Aanleiding.START);
                    } else if (!klok.instant().isBefore(nacht) && isVoor(instelling, nacht)) {
                        beginAlsRustig(instelling, Afstemming.Aanleiding.DAGELIJKS);
                    }
                });
    }

    private boolean isVoor(String instelling, Instant moment) {
        return laatsteRij(instelling).map(a -> a.begonnen().isBefore(moment)).orElse(true);
    }

    /** What the host told comes first: else it would all be found to differ. */
    private void beginAlsRustig(String instelling, Afstemming.Aanleiding aanleiding) {
        if (!vergelijking.wordtNogBekeken(instelling)) {
            begin(instelling, aanleiding, null);
        }
    }

    private boolean begin(String instelling, Afstemming.Aanleiding aanleiding, String door) {
        // One node at a time decides: the row of the instelling is the lock.
        em.find(Instelling.class, instelling, LockModeType.PESSIMISTIC_WRITE);
        Optional<Afstemming> laatste = laatsteRij(instelling);
        if (laatste.filter(a -> a.stadium().loopt()).isPresent()
                || (aanleiding != Afstemming.Aanleiding.HAND
                        && laatste.filter(
                                        a -> a.begonnen().isAfter(klok.instant().minusSeconds(1)))
                                .isPresent())) {
            return false;
        }
        laatste.ifPresent(a -> a.word(Afstemstadium.VERVANGEN, klok.instant()));
        em.persist(new Afstemming(instelling, aanleiding, door, klok.instant()));
        return true;
    }

    /** @return false when that cannot follow, or it is not of this instelling */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean zet(String instelling, long id, Afstemstadium stadium, String door) {
        return Optional.ofNullable(em.find(Afstemming.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(a -> a.instelling().equals(instelling))
                .filter(a -> {
                    boolean wachtte = a.stadium() == Afstemstadium.WACHT_OP_AKKOORD;
                    boolean gezet = a.word(stadium, klok.instant());
                    if (gezet && wachtte) {
                        a.akkoord(door);
                    }
                    return gezet;
                })
                .isPresent();
    }

    /** The latest, newest first. Two statements. */
    @Transactional
    public List<Afstembeeld> laatste(String instelling, int hoogstens) {
        List<Afstemming> rijen = rijen(instelling, hoogstens);
        if (rijen.isEmpty()) {
            return List.of();
        }
        List<Object[]> tellingen = em.createQuery(
                        "select v.afstemming, v.soort, count(v), count(v.teDoen)"
                                + " from Verschil v where v.afstemming in :welke group by v.afstemming, v.soort",
                        Object[].class)
                .setParameter("welke", rijen.stream().map(Afstemming::id).toList())
                .getResultList();
        return rijen.stream().map(a -> beeld(a, tellingen)).toList();
    }

    /** The ids of students that differed, in the order in which they were found. */
    @Transactional
    public List<String> wie(String instelling, long id, Verschilsoort soort, int hoogstens) {
        return em.createQuery(
                        "select v.deelnemer from Verschil v where v.afstemming = :id and v.instelling = :instelling"
                                + " and v.soort = :soort order by v.id",
                        String.class)
                .setParameter("id", id)
                .setParameter("instelling", instelling)
                .setParameter("soort", soort)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    /** This student is in none any more. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void verwijder(String instelling, String deelnemer) {
        em.createQuery("delete from Verschil v where v.instelling = :instelling and v.deelnemer = :deelnemer")
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
    }

    private Optional<Afstemming> laatsteRij(String instelling) {
        return rijen(instelling, 1).stream().findFirst();
    }

    private List<Afstemming> rijen(String instelling, int hoogstens) {
        return em.createQuery(
                        "select a from Afstemming a where a.instelling = :instelling order by a.id desc",
                        Afstemming.class)
                .setParameter("instelling", instelling)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    private static Afstembeeld beeld(Afstemming afstemming, List<Object[]> tellingen) {
        Map<Verschilsoort, Long> gevonden = new EnumMap<>(Verschilsoort.class);
        long teDoen = 0;
        for (Object[] telling : tellingen) {
            if (afstemming.id().equals(telling[0])) {
                gevonden.put((Verschilsoort) telling[1], ((Number) telling[2]).longValue());
                teDoen += ((Number) telling[3]).longValue();
            }
        }
        return new Afstembeeld(
                afstemming.id(),
                afstemming.aanleiding().name(),
                afstemming.door(),
                afstemming.begonnen(),
                afstemming.stadium(),
                afstemming.stadiumSinds(),
                afstemming.vergeleken(),
                gevonden,
                teDoen,
                afstemming.akkoordDoor(),
                afstemming.melding());
    }
}
