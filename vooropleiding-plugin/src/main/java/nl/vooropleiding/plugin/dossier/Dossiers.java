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
     * Takes in a delivery for each of these students, in the caller's transaction. The later stand wins, whatever the
     * order of arrival; of two made at the same moment the one with the greater hash, so that every order ends the same.
     * So many statements, however many students.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Uitwerking> neemOp(String instelling, Map<String, Levering> leveringen) {
        Map<String, Dossier> bekend = zoek(instelling, leveringen.keySet());
        List<Opname> opnames = leveringen.entrySet().stream()
                .map(l -> new Opname(
                        bekend.computeIfAbsent(l.getKey(), wie -> nieuw(instelling, wie, l.getValue())),
                        l.getValue(),
                        Afdruk.van(l.getValue().stand())))
                .toList();
        Map<String, Uitwerking> uitwerkingen = new LinkedHashMap<>();
        Map<Dossier, StandRij> nu = new LinkedHashMap<>();
        Map<Gezegd, StandRij> eerder = eerderGezegd(opnames);
        for (Opname opname : opnames) {
            Uitwerking uitwerking = opname.uitwerking();
            StandRij stand = uitwerking == Uitwerking.ONGEWIJZIGD
                    ? opname.dossier().huidig().orElseThrow()
                    : eerder.computeIfAbsent(opname.gezegd(), anders -> nieuw(opname));
            em.persist(new LeveringRij(opname.dossier(), stand, opname.levering(), klok.instant()));
            if (uitwerking == Uitwerking.GEWIJZIGD) {
                nu.put(opname.dossier(), stand);
            }
            uitwerkingen.put(opname.dossier().deelnemer(), uitwerking);
        }
        // A dossier points at its stand and the stand at its dossier: both are there before the first does so.
        em.flush();
        nu.forEach(Dossier::vervang);
        opnames.stream()
                .filter(o -> uitwerkingen.get(o.dossier().deelnemer()) != Uitwerking.OUDER)
                .forEach(o -> o.dossier().bevestigd(o.levering()));
        return uitwerkingen;
    }

    /** A delivery with the dossier that it is for. */
    private record Opname(Dossier dossier, Levering levering, String afdruk) {

        Uitwerking uitwerking() {
            return Volgorde.bepaal(
                    dossier.huidig().map(StandRij::afdruk), dossier.geactualiseerd(), levering.datumTijd(), afdruk);
        }

        Gezegd gezegd() {
            return new Gezegd(dossier, afdruk);
        }
    }

    /** Content that a dossier has only once. */
    private record Gezegd(Dossier dossier, String afdruk) {}

    private Dossier nieuw(String instelling, String deelnemer, Levering levering) {
        Dossier dossier = new Dossier(instelling, deelnemer, levering);
        em.persist(dossier);
        return dossier;
    }

    private StandRij nieuw(Opname opname) {
        StandRij stand = new StandRij(opname.dossier(), opname.levering().stand(), opname.afdruk());
        em.persist(stand);
        return stand;
    }

    /** What comes back after something else was said has a row already. */
    private Map<Gezegd, StandRij> eerderGezegd(List<Opname> opnames) {
        Map<Gezegd, StandRij> eerder = new HashMap<>();
        List<Opname> anders = opnames.stream()
                .filter(o -> o.dossier().huidig().isPresent() && o.uitwerking() != Uitwerking.ONGEWIJZIGD)
                .toList();
        if (!anders.isEmpty()) {
            em.createQuery(
                            "select s from StandRij s where s.dossier in :dossiers and s.afdruk in :afdrukken",
                            StandRij.class)
                    .setParameter(
                            "dossiers", anders.stream().map(Opname::dossier).toList())
                    .setParameter(
                            "afdrukken", anders.stream().map(Opname::afdruk).toList())
                    .getResultList()
                    .forEach(s -> eerder.put(new Gezegd(s.dossier(), s.afdruk()), s));
        }
        return eerder;
    }

    /** How many standen are kept of this student. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long telStanden(String instelling, String deelnemer) {
        return em.createQuery(
                        "select count(s) from StandRij s where s.dossier.instelling = :instelling"
                                + " and s.dossier.deelnemer = :deelnemer",
                        Long.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getSingleResult();
    }

    /**
     * Keeps of this student what the register said last, without marks: not what it said before, and no vak, cijfer or
     * werkstuk. When it says the same again, that counts as new, so that all of it is there again.
     *
     * @return false when there was nothing (left) to let go of
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean schoon(String instelling, String deelnemer) {
        Dossier dossier = zoek(instelling, Set.of(deelnemer)).get(deelnemer);
        if (dossier == null || dossier.isGeschoond() || dossier.huidig().isEmpty()) {
            return false;
        }
        StandRij huidig = dossier.huidig().get();
        em.createNativeQuery("delete from vpl_levering where dossier = ?1 and stand <> ?2")
                .setParameter(1, dossier.id())
                .setParameter(2, huidig.id())
                .executeUpdate();
        for (String opdracht : List.of(
                "delete from vpl_onderdeel where resultaat in (select r.id from vpl_resultaat r where r.stand = ?1)",
                "update vpl_resultaat set combinatiecijfer = null, werkstuk = false, werkstuk_titel = null,"
                        + " werkstuk_cijfer = null, werkstuk_beoordeling = null where stand = ?1",
                // No content has this hash, and it is less than each.
                "update vpl_stand set afdruk = '-' where id = ?1")) {
            em.createNativeQuery(opdracht).setParameter(1, huidig.id()).executeUpdate();
        }
        em.createQuery("select s from StandRij s where s.dossier = :dossier and s <> :huidig", StandRij.class)
                .setParameter("dossier", dossier)
                .setParameter("huidig", huidig)
                .getResultList()
                .forEach(em::remove);
        dossier.geschoond(klok.instant());
        return true;
    }

    /** Removes all standen of this student; what remains is nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verwijder(String instelling, String deelnemer) {
        zoek(instelling, Set.of(deelnemer)).values().forEach(dossier -> {
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

    private Map<String, Dossier> zoek(String instelling, Set<String> deelnemers) {
        Map<String, Dossier> gevonden = new HashMap<>();
        em.createQuery(
                        "select d from Dossier d left join fetch d.huidig"
                                + " where d.instelling = :instelling and d.deelnemer in :deelnemers",
                        Dossier.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemers", deelnemers)
                .getResultList()
                .forEach(d -> gevonden.put(d.deelnemer(), d));
        return gevonden;
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
