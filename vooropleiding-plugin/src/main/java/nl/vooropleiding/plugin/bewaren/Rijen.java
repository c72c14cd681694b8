package nl.vooropleiding.plugin.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The kinds that go by their age alone. What is due is found by an index, oldest first, so that it costs what is due and
 * not what is kept. In the caller's transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rijen {

    private static final String AFGEDAAN = "('GOEDGEKEURD', 'AFGEKEURD', 'OVERGESLAGEN', 'VERWIJDERD')";

    /**
     * How a kind is found and what is done to it.
     *
     * @param waar from where to what is due; ?1 is the instelling, ?2 the moment before which it is due
     * @param daad begins what is done to the rows with the ids that follow
     */
    private record Opdracht(String id, String waar, String volgorde, String daad) {}

    private static final String GEWEIGERD = "vpl_bericht b where b.inhoud_sinds < ?2 and b.status = 'GEWEIGERD'";

    /** What did not say for whom it was goes by the terms of whoever comes first. Apart, for the index. */
    private static final String GEWEIGERD_VAN_NIEMAND =
            "select b.id from vpl_bericht b where b.inhoud_sinds < ?1 and b.status = 'GEWEIGERD' and b.instelling is null"
                    + " order by b.inhoud_sinds limit ";

    private static final Map<Bewaarsoort, Opdracht> OPDRACHTEN = Map.ofEntries(
            van(
                    Bewaarsoort.BERICHTINHOUD,
                    "b.id",
                    "vpl_bericht b where b.instelling = ?1 and b.inhoud_sinds < ?2 and b.status in " + AFGEDAAN,
                    "b.inhoud_sinds",
                    "update vpl_bericht set inhoud = null, inhoud_sinds = null where id in "),
            van(
                    Bewaarsoort.GEWEIGERD,
                    "b.id",
                    GEWEIGERD + " and b.instelling = ?1",
                    "b.inhoud_sinds",
                    "delete from vpl_bericht where id in "),
            van(
                    Bewaarsoort.GEEN_GROND,
                    "b.id",
                    "vpl_bericht b where b.richting = 'IN' and b.status = 'QUARANTAINE' and b.instelling = ?1"
                            + " and b.ontvangen < ?2 and (b.melding like 'Geen grond%' or not exists (select 1"
                            + " from vpl_betrokkene d where d.instelling = b.instelling and d.persoon = b.persoon))",
                    "b.id",
                    "delete from vpl_bericht where id in "),
            van(
                    Bewaarsoort.NUMMER_VAN_NIEMAND,
                    "a.id",
                    "vpl_abonnement a where a.instelling = ?1 and a.zonder_deelnemer < ?2 and a.sinds < ?2"
                            + " and a.staat in ('BEEINDIGD', 'GEWEIGERD') and not exists (select 1 from vpl_betrokkene d"
                            + " where d.instelling = a.instelling and d.persoon = a.persoon)",
                    "a.zonder_deelnemer",
                    "delete from vpl_abonnement where id in "),
            van(
                    Bewaarsoort.BULK,
                    "r.id",
                    "vpl_bulkplan p join vpl_bulkregel r on r.bulkplan = p.id where p.instelling = ?1"
                            + " and p.staat in ('KLAAR', 'GESTOPT') and p.staat_sinds < ?2",
                    "r.id",
                    "delete from vpl_bulkregel where id in "),
            van(
                    Bewaarsoort.AFSTEMMING,
                    "v.id",
                    "vpl_afstemming p join vpl_verschil v on v.afstemming = p.id where p.instelling = ?1"
                            + " and p.stadium in ('KLAAR', 'GESTOPT', 'VERVANGEN') and p.stadium_sinds < ?2",
                    "v.id",
                    "delete from vpl_verschil where id in "),
            van(
                    Bewaarsoort.WERKPUNT,
                    "w.id",
                    // While it is so a point that was dealt with stays: it says that it need not be reported again.
                    "vpl_werkpunt w where w.instelling = ?1 and w.staat in ('AFGEHANDELD', 'VERVALLEN')"
                            + " and w.geldt is null and w.sinds < ?2"
                            + " and w.vervallen < ?2 and (w.afgehandeld is null or w.afgehandeld < ?2)",
                    "w.sinds",
                    "delete from vpl_werkpunt where id in "),
            van(
                    Bewaarsoort.BERICHT,
                    "b.id",
                    "vpl_bericht b where b.instelling = ?1 and b.gemaakt < ?2 and b.inhoud is null and b.status in "
                            + AFGEDAAN
                            // Ids follow when they were made: what is newer is not walked through.
                            + " and b.id < coalesce((select n.id from vpl_bericht n where n.instelling = ?1"
                            + " and n.gemaakt >= ?2 order by n.id limit 1), " + Long.MAX_VALUE + ")",
                    "b.id",
                    "delete from vpl_bericht where id in "),
            van(
                    Bewaarsoort.INZAGE,
                    "i.id",
                    "vpl_inzage i where i.instelling = ?1 and i.moment < ?2",
                    "i.moment",
                    "delete from vpl_inzage where id in "));

    @Inject
    private EntityManager em;

    private static Map.Entry<Bewaarsoort, Opdracht> van(
            Bewaarsoort soort, String id, String waar, String volgorde, String daad) {
        return Map.entry(soort, new Opdracht(id, waar, volgorde, daad));
    }

    /** How much is due. */
    long tel(String instelling, Bewaarsoort soort, Peil peil) {
        Opdracht opdracht = OPDRACHTEN.get(soort);
        return ((Number) vraag("select count(*) from " + opdracht.waar(), instelling, soort, peil)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Lets go of the oldest that are due, at most that many.
     *
     * @return how many went; fewer than asked for when there are no more
     */
    int ruimOp(String instelling, Bewaarsoort soort, Peil peil, int hoogstens) {
        Opdracht opdracht = OPDRACHTEN.get(soort);
        List<Object> ids = new ArrayList<>();
        for (Object id : vraag(
                        "select " + opdracht.id() + " from " + opdracht.waar() + " order by " + opdracht.volgorde()
                                + " limit " + hoogstens,
                        instelling,
                        soort,
                        peil)
                .getResultList()) {
            ids.add(id);
        }
        if (soort == Bewaarsoort.GEWEIGERD && ids.size() < hoogstens) {
            List<?> vanNiemand = em.createNativeQuery(GEWEIGERD_VAN_NIEMAND + (hoogstens - ids.size()))
                    .setParameter(1, peil.micros(soort))
                    .getResultList();
            ids.addAll(vanNiemand);
        }
        if (!ids.isEmpty()) {
            String lijst = ids.stream()
                    .map(id -> Long.toString(((Number) id).longValue()))
                    .collect(Collectors.joining(", ", "(", ")"));
            em.createNativeQuery(opdracht.daad() + lijst).executeUpdate();
        }
        if (soort == Bewaarsoort.BULK) {
            // Without its lines a plan that is done tells nothing.
            vraag(
                            "delete from vpl_bulkplan where instelling = ?1 and staat in ('KLAAR', 'GESTOPT')"
                                    + " and staat_sinds < ?2 and not exists (select 1 from vpl_bulkregel r"
                                    + " where r.bulkplan = vpl_bulkplan.id)",
                            instelling,
                            soort,
                            peil)
                    .executeUpdate();
        }
        return ids.size();
    }

    private Query vraag(String sql, String instelling, Bewaarsoort soort, Peil peil) {
        return em.createNativeQuery(sql).setParameter(1, instelling).setParameter(2, peil.micros(soort));
    }
}
