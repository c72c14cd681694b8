package nl.vooropleiding.plugin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;

/** The dossiers: read one with its history, take in a delivery, note who has seen it, remove a student. */
@ApplicationScoped
public class Dossiers {

    // A stand comes before the levering that points at it: the other way round each would be a statement of its own.
    private static final String MET_GESCHIEDENIS =
            "select d, s, l, g from Dossier d left join fetch d.huidig join LeveringRij l on l.dossier = d"
                    + " join l.stand s left join GezienRij g on g.dossier = d"
                    + " where d.instelling = :instelling and d.deelnemer = :deelnemer";

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    /** A dossier with its history, before its records are read. */
    private record Omslag(Dossier dossier, Map<LeveringRij, StandRij> leveringen, List<Gezien> gezien) {
        List<Geschiedenis.Geleverd> geleverd() {
            return leveringen.entrySet().stream()
                    .map(l -> l.getKey().geleverd(l.getValue()))
                    .toList();
        }

        Set<StandRij> standen() {
            return new LinkedHashSet<>(leveringen.values());
        }
    }

    /** What is known of this student; empty when the register never delivered. Three statements, whatever its size. */
    @Transactional
    public Optional<DossierBeeld> van(String instelling, String deelnemer) {
        return omslag(instelling, deelnemer).map(o -> o.dossier()
                .beeld(Geschiedenis.van(o.geleverd(), lees(o.dossier(), o.standen()), o.gezien())));
    }

    /** How many versions of this dossier the user has not seen yet. One statement. */
    @Transactional
    public long nieuwVoor(String gebruiker, String instelling, String deelnemer) {
        return omslag(instelling, deelnemer)
                .map(o -> Geschiedenis.nieuwVoor(gebruiker, o.geleverd(), o.gezien()))
                .orElse(0L);
    }

    /**
     * This user has seen what there was.
     *
     * @param tot what came in later they have not seen; a moment that has yet to come counts as now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void gezien(String instelling, String deelnemer, String gebruiker, String naam, Instant tot) {
        Instant nu = klok.instant();
        Instant uiterlijk = tot.isAfter(nu) ? nu : tot;
        omslag(instelling, deelnemer)
                .filter(o -> o.gezien().stream()
                        .noneMatch(
                                g -> g.gebruiker().equals(gebruiker) && !g.tot().isBefore(uiterlijk)))
                .ifPresent(o -> em.persist(new GezienRij(o.dossier(), gebruiker, naam, uiterlijk, nu)));
    }

    private Optional<Omslag> omslag(String instelling, String deelnemer) {
        Map<LeveringRij, StandRij> leveringen = new LinkedHashMap<>();
        Set<GezienRij> gezien = new LinkedHashSet<>();
        Dossier dossier = null;
        for (Object[] rij : em.createQuery(MET_GESCHIEDENIS, Object[].class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList()) {
            dossier = (Dossier) rij[0];
            leveringen.put((LeveringRij) rij[2], (StandRij) rij[1]);
            if (rij[3] != null) {
                gezien.add((GezienRij) rij[3]);
            }
        }
        return Optional.ofNullable(dossier)
                .map(d -> new Omslag(
                        d, leveringen, gezien.stream().map(GezienRij::gezien).toList()));
    }

    /**
     * Takes in a delivery, in the caller's transaction. The later stand wins, whatever the order of arrival; of two made
     * at the same moment the one with the greater hash, so that every order ends the same.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Uitwerking neemOp(String instelling, String deelnemer, Levering levering) {
        String afdruk = Afdruk.van(levering.stand());
        Dossier dossier = zoek(instelling, deelnemer).orElse(null);
        if (dossier == null) {
            dossier = new Dossier(instelling, deelnemer, levering);
            em.persist(dossier);
        }
        Uitwerking uitwerking = Volgorde.bepaal(
                dossier.huidig().map(StandRij::afdruk), dossier.geactualiseerd(), levering.datumTijd(), afdruk);
        StandRij stand = stand(dossier, uitwerking, levering, afdruk);
        em.persist(new LeveringRij(dossier, stand, levering, klok.instant()));
        if (uitwerking == Uitwerking.GEWIJZIGD) {
            em.flush();
            dossier.vervang(stand);
        }
        if (uitwerking != Uitwerking.OUDER && !levering.datumTijd().isBefore(dossier.geactualiseerd())) {
            dossier.bevestigd(levering);
        }
        return uitwerking;
    }

    /** The row with this content: the current one, one that was said before, or a new one. */
    private StandRij stand(Dossier dossier, Uitwerking uitwerking, Levering levering, String afdruk) {
        if (uitwerking == Uitwerking.ONGEWIJZIGD) {
            return dossier.huidig().orElseThrow();
        }
        return em
                .createQuery(
                        "select s from StandRij s where s.dossier = :dossier and s.afdruk = :afdruk", StandRij.class)
                .setParameter("dossier", dossier)
                .setParameter("afdruk", afdruk)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> {
                    StandRij nieuw = new StandRij(dossier, levering.stand(), afdruk);
                    em.persist(nieuw);
                    return nieuw;
                });
    }

    /** Removes all standen of this student; what remains is nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verwijder(String instelling, String deelnemer) {
        zoek(instelling, deelnemer).ifPresent(dossier -> {
            dossier.vervang(null);
            em.flush();
            for (String rijen : List.of("LeveringRij", "GezienRij")) {
                em.createQuery("delete from " + rijen + " r where r.dossier = :dossier")
                        .setParameter("dossier", dossier)
                        .executeUpdate();
            }
            List<StandRij> standen = em.createQuery(
                            "select s from StandRij s where s.dossier = :dossier", StandRij.class)
                    .setParameter("dossier", dossier)
                    .getResultList();
            standen.forEach(em::remove);
            em.flush();
            em.remove(dossier);
        });
    }

    private Optional<Dossier> zoek(String instelling, String deelnemer) {
        return em
                .createQuery(
                        "select d from Dossier d left join fetch d.huidig"
                                + " where d.instelling = :instelling and d.deelnemer = :deelnemer",
                        Dossier.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Every stand of the dossier, by its id. */
    private Map<Long, Stand> lees(Dossier dossier, Set<StandRij> standen) {
        Map<DeelnameRij, List<PeriodeRij>> deelnames = metDelen(
                "select d, p from DeelnameRij d left join d.perioden p where d.stand.dossier = :dossier"
                        + " order by d.id, p.id",
                dossier,
                DeelnameRij.class,
                PeriodeRij.class);
        Map<ResultaatRij, List<OnderdeelRij>> resultaten = metDelen(
                "select r, o from ResultaatRij r left join r.onderdelen o where r.stand.dossier = :dossier"
                        + " order by r.id, o.id",
                dossier,
                ResultaatRij.class,
                OnderdeelRij.class);
        Map<Long, List<Deelname>> deelnamesPerStand = new HashMap<>();
        deelnames.forEach((rij, delen) -> deelnamesPerStand
                .computeIfAbsent(rij.stand(), s -> new ArrayList<>())
                .add(rij.deelname(delen)));
        Map<Long, List<Resultaat>> resultatenPerStand = new HashMap<>();
        resultaten.forEach((rij, delen) -> resultatenPerStand
                .computeIfAbsent(rij.stand(), s -> new ArrayList<>())
                .add(rij.resultaat(delen)));
        Map<Long, Stand> gelezen = new HashMap<>();
        standen.forEach(rij -> gelezen.put(
                rij.id(),
                rij.stand(
                        deelnamesPerStand.getOrDefault(rij.id(), List.of()),
                        resultatenPerStand.getOrDefault(rij.id(), List.of()))));
        return gelezen;
    }

    /** The records of a dossier in the order in which they were delivered, each with its parts, by one statement. */
    private <T, D> Map<T, List<D>> metDelen(String vraag, Dossier dossier, Class<T> record, Class<D> deel) {
        Map<T, List<D>> gevonden = new LinkedHashMap<>();
        em.createQuery(vraag, Object[].class)
                .setParameter("dossier", dossier)
                .getResultList()
                .forEach(rij -> {
                    List<D> delen = gevonden.computeIfAbsent(record.cast(rij[0]), nieuw -> new ArrayList<>());
                    if (rij[1] != null) {
                        delen.add(deel.cast(rij[1]));
                    }
                });
        return gevonden;
    }
}
