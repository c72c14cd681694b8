package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.vooropleiding.plugin.bericht.Verbindingstand.Baanstand;
import nl.vooropleiding.plugin.bericht.Verbindingstand.Oorzaak;
import nl.vooropleiding.plugin.bericht.Verbindingstand.Uur;
import nl.vooropleiding.plugin.bron.Operatie;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/** Reads how it stands with the exchange. Seven statements, however much there is. */
@ApplicationScoped
public class Verbindingstanden {

    private static final int UREN = 24;
    private static final long UUR = Duration.ofHours(1).toMillis() * 1000;

    @Inject
    private EntityManager em;

    @Inject
    private Verbindingen verbindingen;

    @Inject
    private Clock klok;

    /** Empty for an instelling that the host never named. */
    @Transactional
    public Optional<Verbindingstand> van(String instelling) {
        return verbindingen.van(instelling).map(verbinding -> {
            Map<BerichtStatus, Long> open = open(instelling);
            long[] wachten = wachten(instelling);
            return new Verbindingstand(
                    verbinding,
                    verbindingen.zekering(instelling),
                    banen(instelling),
                    wachten[0],
                    wachten[1],
                    open.getOrDefault(BerichtStatus.IN_BEHANDELING, 0L) - wachten[1],
                    open.getOrDefault(BerichtStatus.STORING, 0L),
                    open.getOrDefault(BerichtStatus.QUARANTAINE, 0L),
                    oorzaken(instelling),
                    uren(instelling));
        });
    }

    private List<Baanstand> banen(String instelling) {
        Map<Integer, Object[]> rijen = new HashMap<>();
        em.createQuery(
                        "select b.baan, count(b), min(b.gemaakt) from Bericht b where b.instelling = :instelling"
                                + " and b.baan is not null group by b.baan",
                        Object[].class)
                .setParameter("instelling", instelling)
                .getResultList()
                .forEach(rij -> rijen.put((Integer) rij[0], rij));
        return Arrays.stream(Baan.values())
                .map(baan -> {
                    Object[] rij = rijen.get(baan.rang());
                    return rij == null
                            ? new Baanstand(baan, 0, Optional.empty())
                            : new Baanstand(baan, (Long) rij[1], Optional.of((Instant) rij[2]));
                })
                .toList();
    }

    private Map<BerichtStatus, Long> open(String instelling) {
        Map<BerichtStatus, Long> aantallen = new HashMap<>();
        em.createQuery(
                        "select b.status, count(b) from Bericht b where b.instelling = :instelling"
                                + " and b.status in :open group by b.status",
                        Object[].class)
                .setParameter("instelling", instelling)
                .setParameter(
                        "open", List.of(BerichtStatus.IN_BEHANDELING, BerichtStatus.STORING, BerichtStatus.QUARANTAINE))
                .getResultList()
                .forEach(rij -> aantallen.put((BerichtStatus) rij[0], (Long) rij[1]));
        return aantallen;
    }

    private List<Oorzaak> oorzaken(String instelling) {
        return em
                .createQuery(
                        "select b.status, b.operatie, b.foutcode, b.melding, count(b), min(b.gemaakt), max(b.id)"
                                + " from Bericht b where b.instelling = :instelling and b.status in :status"
                                + " group by b.status, b.operatie, b.foutcode, b.melding"
                                + " order by count(b) desc, max(b.id) desc",
                        Object[].class)
                .setParameter("instelling", instelling)
                .setParameter("status", List.of(BerichtStatus.STORING, BerichtStatus.QUARANTAINE))
                .setMaxResults(Verbindingstand.MEESTE_OORZAKEN)
                .getResultList()
                .stream()
                .map(rij -> new Oorzaak(
                        (BerichtStatus) rij[0],
                        Optional.ofNullable((Operatie) rij[1]),
                        Optional.ofNullable((String) rij[2]),
                        Optional.ofNullable((String) rij[3]),
                        (Long) rij[4],
                        (Instant) rij[5],
                        (Long) rij[6]))
                .toList();
    }

    /** How many are blocked, and how many still within their term. */
    private long[] wachten(String instelling) {
        Object[] rij = (Object[]) em.createNativeQuery("select sum(case when geblokkeerd then 1 else 0 end),"
                        + " sum(case when antwoord_voor is not null then 1 else 0 end) from vpl_bericht"
                        + " where instelling = ?1 and (geblokkeerd or antwoord_voor is not null)")
                .setParameter(1, instelling)
                .getSingleResult();
        return new long[] {getal(rij[0]), getal(rij[1])};
    }

    private static long getal(Object som) {
        return som == null ? 0 : ((Number) som).longValue();
    }

    private List<Uur> uren(String instelling) {
        Instant begin = klok.instant().truncatedTo(ChronoUnit.HOURS).minus(UREN - 1L, ChronoUnit.HOURS);
        long eerste = InstantKolom.micros(begin) / UUR;
        Map<Long, Object[]> verzonden = perUur(
                "select verzonden / ?3, count(*) from vpl_bericht where instelling = ?1 and richting = 'UIT'"
                        + " and verzonden >= ?2 group by verzonden / ?3",
                instelling,
                begin);
        Map<Long, Object[]> ontvangen = perUur(
                "select ontvangen / ?3, sum(case when richting = 'IN' then 1 else 0 end),"
                        + " sum(case when richting = 'UIT' then 1 else 0 end),"
                        + " percentile_cont(0.5) within group (order by case when richting = 'UIT' then ontvangen - verzonden end),"
                        + " percentile_cont(0.95) within group (order by case when richting = 'UIT' then ontvangen - verzonden end)"
                        + " from vpl_bericht where instelling = ?1 and ontvangen >= ?2 group by ontvangen / ?3",
                instelling,
                begin);
        return LongStream.range(eerste, eerste + UREN)
                .mapToObj(uur -> uur(uur, verzonden.get(uur), ontvangen.get(uur)))
                .toList();
    }

    private Map<Long, Object[]> perUur(String sql, String instelling, Instant begin) {
        Map<Long, Object[]> rijen = new HashMap<>();
        List<?> gevonden = em.createNativeQuery(sql.replace("?3", Long.toString(UUR)))
                .setParameter(1, instelling)
                .setParameter(2, InstantKolom.micros(begin))
                .getResultList();
        gevonden.forEach(rij -> rijen.put(((Number) ((Object[]) rij)[0]).longValue(), (Object[]) rij));
        return rijen;
    }

    private static Uur uur(long uur, Object[] verzonden, Object[] ontvangen) {
        Object[] terug = ontvangen == null ? new Object[5] : ontvangen;
        return new Uur(
                InstantKolom.moment(uur * UUR),
                verzonden == null ? 0 : getal(verzonden[1]),
                getal(terug[2]),
                getal(terug[1]),
                duur(terug[3]),
                duur(terug[4]));
    }

    private static Optional<Duration> duur(Object micros) {
        return Optional.ofNullable((Number) micros).map(m -> Duration.ofMillis(m.longValue() / 1000));
    }
}
