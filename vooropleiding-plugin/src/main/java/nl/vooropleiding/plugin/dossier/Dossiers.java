package nl.vooropleiding.plugin.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.plugin.opslag.InstantKolom;
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
                .beeld(Geschiedenis.van(
                        o.geleverd(), lees("d.stand.dossier = :welke", o.dossier(), o.standen()), o.gezien())));
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
     * So many statements, however many students; two more when any stand takes the place of another.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Opname> neemOp(String instelling, Map<String, Levering> leveringen) {
        Map<String, Dossier> bekend = zoek(instelling, leveringen.keySet());
        List<Bezorgd> bezorgd = leveringen.entrySet().stream()
                .map(l -> new Bezorgd(
                        bekend.computeIfAbsent(l.getKey(), wie -> nieuw(instelling, wie, l.getValue())),
                        l.getValue(),
                        Afdruk.van(l.getValue().stand())))
                .toList();
        Map<String, Opname> opnames = opnames(bezorgd);
        Map<Dossier, StandRij> nu = new LinkedHashMap<>();
        Map<Gezegd, StandRij> eerder = eerderGezegd(bezorgd);
        for (Bezorgd een : bezorgd) {
            Uitwerking uitwerking = een.uitwerking();
            StandRij stand = uitwerking == Uitwerking.ONGEWIJZIGD
                    ? een.dossier().huidig().orElseThrow()
                    : eerder.computeIfAbsent(een.gezegd(), anders -> nieuw(een));
            em.persist(new LeveringRij(een.dossier(), stand, een.levering(), klok.instant()));
            if (uitwerking == Uitwerking.GEWIJZIGD) {
                nu.put(een.dossier(), stand);
            }
        }
        // A dossier points at its stand and the stand at its dossier: both are there before the first does so.
        em.flush();
        nu.forEach((dossier, stand) -> {
            dossier.vervang(stand);
            dossier.vergelijk(klok.instant());
        });
        bezorgd.stream()
                .filter(o -> opnames.get(o.dossier().deelnemer()).uitwerking() != Uitwerking.OUDER)
                .forEach(o -> o.dossier().bevestigd(o.levering()));
        return opnames;
    }

    /** As they are before anything is taken in. */
    private Map<String, Opname> opnames(List<Bezorgd> bezorgd) {
        Set<StandRij> vervangen = bezorgd.stream()
                .filter(b -> b.uitwerking() == Uitwerking.GEWIJZIGD)
                .flatMap(b -> b.dossier().huidig().stream())
                .collect(Collectors.toSet());
        Map<Long, Stand> was = vervangen.isEmpty() ? Map.of() : lees("d.stand in :welke", vervangen, vervangen);
        Map<String, Opname> opnames = new LinkedHashMap<>();
        bezorgd.forEach(b -> opnames.put(
                b.dossier().deelnemer(),
                new Opname(
                        b.uitwerking(), b.dossier().huidig().map(StandRij::id).map(was::get), b.tegelijk())));
        return opnames;
    }

    /** A delivery with the dossier that it is for. */
    private record Bezorgd(Dossier dossier, Levering levering, String afdruk) {

        Uitwerking uitwerking() {
            return Volgorde.bepaal(
                    dossier.huidig().map(StandRij::afdruk), dossier.geactualiseerd(), levering.datumTijd(), afdruk);
        }

        boolean tegelijk() {
            return dossier.huidig().filter(s -> !s.afdruk().equals(afdruk)).isPresent()
                    && dossier.geactualiseerd().equals(levering.datumTijd());
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

    private StandRij nieuw(Bezorgd bezorgd) {
        StandRij stand = new StandRij(bezorgd.dossier(), bezorgd.levering().stand(), bezorgd.afdruk());
        em.persist(stand);
        return stand;
    }

    /** What comes back after something else was said has a row already. */
    private Map<Gezegd, StandRij> eerderGezegd(List<Bezorgd> bezorgd) {
        Map<Gezegd, StandRij> eerder = new HashMap<>();
        List<Bezorgd> anders = bezorgd.stream()
                .filter(o -> o.dossier().huidig().isPresent() && o.uitwerking() != Uitwerking.ONGEWIJZIGD)
                .toList();
        if (!anders.isEmpty()) {
            em.createQuery(
                            "select s from StandRij s where s.dossier in :dossiers and s.afdruk in :afdrukken",
                            StandRij.class)
                    .setParameter(
                            "dossiers", anders.stream().map(Bezorgd::dossier).toList())
                    .setParameter(
                            "afdrukken", anders.stream().map(Bezorgd::afdruk).toList())
                    .getResultList()
                    .forEach(s -> eerder.put(new Gezegd(s.dossier(), s.afdruk()), s));
        }
        return eerder;
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

    /**
     * Whose records are to be compared with what they declared, longest due first; taken by the caller alone for so long.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<TeVergelijken> teVergelijken(int hoogstens, Duration hoelang) {
        Instant nu = klok.instant();
        // To the microsecond, as it is stored: it is looked for again.
        Instant tot = nu.plus(hoelang).truncatedTo(ChronoUnit.MICROS);
        List<?> rijen = em.createNativeQuery(
                        "select id, instelling, deelnemer from vpl_dossier where vergelijk_op <= ?1"
                                + " order by vergelijk_op limit " + hoogstens + " for update skip locked")
                .setParameter(1, InstantKolom.micros(nu))
                .getResultList();
        List<TeVergelijken> genomen = new ArrayList<>();
        for (Object rij : rijen) {
            Object[] kolommen = (Object[]) rij;
            // Native, here and below: past the version of the row, or whoever takes in a stand meanwhile would fail for
            // it.
            em.createNativeQuery("update vpl_dossier set vergelijk_op = ?1 where id = ?2")
                    .setParameter(1, InstantKolom.micros(tot))
                    .setParameter(2, ((Number) kolommen[0]).longValue())
                    .executeUpdate();
            genomen.add(new TeVergelijken(kolommen[1].toString(), kolommen[2].toString(), tot));
        }
        return genomen;
    }

    /** This student, or what they declared, may be another by now. One statement. */
    @Transactional
    public void vergelijk(String instelling, String deelnemer) {
        em.createNativeQuery("update vpl_dossier set vergelijk_op = ?1 where instelling = ?2 and deelnemer = ?3")
                .setParameter(1, InstantKolom.micros(klok.instant()))
                .setParameter(2, instelling)
                .setParameter(3, deelnemer)
                .executeUpdate();
    }

    /** It was compared, unless something asked for it again meanwhile. @param weer when to look again; absent for never */
    @Transactional(Transactional.TxType.MANDATORY)
    public void vergeleken(TeVergelijken vergelijking, Optional<Instant> weer) {
        String wanneer = weer.map(InstantKolom::micros).map(String::valueOf).orElse("null");
        em.createNativeQuery("update vpl_dossier set vergelijk_op = " + wanneer
                        + " where instelling = ?1 and deelnemer = ?2 and vergelijk_op = ?3")
                .setParameter(1, vergelijking.instelling())
                .setParameter(2, vergelijking.deelnemer())
                .setParameter(3, InstantKolom.micros(vergelijking.geleend()))
                .executeUpdate();
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

    /** These standen by their id. @param welke which standen, of records named {@code d}, with {@code :welke} */
    private Map<Long, Stand> lees(String welke, Object waarde, Set<StandRij> standen) {
        Map<DeelnameRij, List<PeriodeRij>> deelnames = metDelen(
                "select d, p from DeelnameRij d left join d.perioden p where " + welke + " order by d.id, p.id",
                waarde,
                DeelnameRij.class,
                PeriodeRij.class);
        Map<ResultaatRij, List<OnderdeelRij>> resultaten = metDelen(
                "select d, o from ResultaatRij d left join d.onderdelen o where " + welke + " order by d.id, o.id",
                waarde,
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

    /** Records in the order in which they were delivered, each with its parts, by one statement. */
    private <T, D> Map<T, List<D>> metDelen(String vraag, Object welke, Class<T> record, Class<D> deel) {
        Map<T, List<D>> gevonden = new LinkedHashMap<>();
        em.createQuery(vraag, Object[].class)
                .setParameter("welke", welke)
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
