package nl.vooropleiding.plugin.aanmelder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.api.deelnemer.Deelnemer;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.toegang.Bereik;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.plugin.code.Codelijst;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.duiding.Toelaatbaarheid;
import nl.vooropleiding.plugin.instelling.Schoolinstellingen;
import nl.vooropleiding.plugin.opslag.InstantKolom;
import nl.vooropleiding.plugin.opslag.Klok;
import nl.vooropleiding.plugin.stand.Stand;

/** The rows of who applies: kept as the host says, read by scope and stadium, a page at a time. */
@ApplicationScoped
public class Aanmelders {

    // Native: the same words choose, count and show, and a case with parameters cannot be grouped by.
    private static final String RIJEN = "select a.id, a.deelnemer, a.deelnemernummer, a.naam, a.omschrijving, a.niveau,"
            + " a.aangemeld, s.sinds, case when s.staat = 'GEWEIGERD' then 'GEWEIGERD'"
            + " when a.uitkomst is not null then a.uitkomst"
            + " when s.id is null or s.staat = 'BEEINDIGD' then 'NIET_GEVRAAGD' else 'WACHT' end as stadium"
            + " from vpl_aanmelder a"
            + " left join vpl_betrokkene b on b.instelling = a.instelling and b.deelnemer = a.deelnemer"
            + " left join vpl_abonnement s on s.instelling = b.instelling and s.persoon = b.persoon"
            + " where a.instelling = ?1";

    @Inject
    private EntityManager em;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Codelijst codes;

    @Inject
    private Clock klok;

    @Inject
    private Schoolinstellingen instellingen;

    /** A query with its parameters. */
    private record Vraag(String sql, List<Object> waarden) {
        Query op(EntityManager em, String voor, String na) {
            Query query = em.createNativeQuery(voor + sql + na);
            for (int i = 0; i < waarden.size(); i++) {
                query.setParameter(i + 1, waarden.get(i));
            }
            return query;
        }
    }

    /** As the host says this student is now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void ververs(Deelnemer deelnemer) {
        LocalDate vandaag = vandaag();
        boolean metVavo = instellingen.van(deelnemer.instelling()).vavoGeeftGrond();
        List<Relatie> lopend = deelnemer.relaties().stream()
                .filter(r -> r.soort() == Relatie.Soort.AANMELDING && r.status() == Relatie.Status.ACTIEF)
                .filter(r -> r.onderwijs() == Relatie.Onderwijs.BEROEPSONDERWIJS
                        || metVavo && r.onderwijs() == Relatie.Onderwijs.VAVO)
                .filter(r -> r.loopt(vandaag))
                .toList();
        Map<String, Aanmelder> bekend = new HashMap<>();
        rijen(deelnemer.instelling(), Set.of(deelnemer.id())).forEach(a -> bekend.put(a.relatie(), a));
        if (bekend.isEmpty() && lopend.isEmpty()) {
            return;
        }
        Optional<Stand> stand = stand(deelnemer.instelling(), deelnemer.id());
        for (Relatie relatie : lopend) {
            Aanmelder rij = bekend.remove(relatie.id());
            if (rij == null) {
                rij = new Aanmelder(deelnemer, relatie);
                em.persist(rij);
            } else {
                rij.ververs(deelnemer, relatie);
            }
            Aanmelder deze = rij;
            rij.krijgt(stand.map(s -> weeg(deze, s, vandaag)), stempel());
        }
        bekend.values().forEach(em::remove);
    }

    /** The register delivered something else about this student. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void herwaardeer(String instelling, String deelnemer) {
        List<Aanmelder> rijen = rijen(instelling, Set.of(deelnemer));
        if (!rijen.isEmpty()) {
            Optional<Stand> stand = stand(instelling, deelnemer);
            rijen.forEach(rij -> rij.krijgt(stand.map(s -> weeg(rij, s, vandaag())), stempel()));
        }
    }

    /** Each of these students has this stand from now on. One statement, however many. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void herwaardeer(String instelling, Map<String, Stand> standen) {
        rijen(instelling, standen.keySet())
                .forEach(rij -> rij.krijgt(Optional.of(weeg(rij, standen.get(rij.deelnemer()), vandaag())), stempel()));
    }

    /** By which day and which code lists is judged now. */
    String stempel() {
        return vandaag() + "/" + codes.stempel();
    }

    /**
     * Judges again who was judged by another day or other code lists: a birthday, a start or a list may make a
     * difference.
     *
     * @return how many were judged
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int herweeg(int hoogstens) {
        List<Aanmelder> rijen = em.createQuery(
                        "select a from Aanmelder a where a.uitkomst is not null"
                                + " and (a.gewogen is null or a.gewogen <> :stempel) order by a.id",
                        Aanmelder.class)
                .setParameter("stempel", stempel())
                .setMaxResults(hoogstens)
                .getResultList();
        for (Aanmelder rij : rijen) {
            rij.krijgt(stand(rij.instelling(), rij.deelnemer()).map(s -> weeg(rij, s, vandaag())), stempel());
        }
        return rijen.size();
    }

    /** This student is not there any more. */
    @Transactional
    public void verwijder(String instelling, String deelnemer) {
        em.createQuery("delete from Aanmelder a where a.instelling = :instelling and a.deelnemer = :deelnemer")
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
    }

    /** At most that many, the latest aanmelding first. One statement. */
    @Transactional
    public List<Aanmelderregel> zoek(Aanmeldervraag vraag, int overslaan, int hoogstens) {
        Vraag sql = sql(vraag);
        List<Object> waarden = new ArrayList<>(sql.waarden());
        String waar = "";
        if (vraag.stadium().isPresent()) {
            waarden.add(vraag.stadium().get().name());
            waar = " where x.stadium = ?" + waarden.size();
        }
        List<?> gevonden = new Vraag(sql.sql(), waarden)
                .op(em, "select x.* from (", ") x" + waar + " order by x.aangemeld desc, x.id desc")
                .setFirstResult(overslaan)
                .setMaxResults(hoogstens)
                .getResultList();
        return gevonden.stream().map(rij -> regel((Object[]) rij)).toList();
    }

    /** How many there are in each stadium, whatever stadium is asked for. One statement. */
    @Transactional
    public Map<Stadium, Long> tel(Aanmeldervraag vraag) {
        Map<Stadium, Long> aantallen = new EnumMap<>(Stadium.class);
        List<?> rijen = sql(vraag)
                .op(em, "select x.stadium, count(*) from (", ") x group by x.stadium")
                .getResultList();
        for (Object rij : rijen) {
            Object[] kolommen = (Object[]) rij;
            aantallen.put(Stadium.valueOf(kolommen[0].toString().strip()), ((Number) kolommen[1]).longValue());
        }
        return aantallen;
    }

    /** The aanmeldingen of one student. */
    @Transactional
    public List<Aanmelderregel> van(String instelling, String deelnemer) {
        List<?> gevonden = new Vraag(RIJEN + " and a.deelnemer = ?2", List.of(instelling, deelnemer))
                .op(em, "", " order by a.id")
                .getResultList();
        return gevonden.stream().map(rij -> regel((Object[]) rij)).toList();
    }

    private static Vraag sql(Aanmeldervraag vraag) {
        List<Object> waarden = new ArrayList<>(List.of(vraag.instelling()));
        if (vraag.bereik() instanceof Bereik.Deel deel) {
            String eenheden = in("a.eenheid", deel.organisatieEenheden(), waarden);
            String locaties = in("a.locatie", deel.locaties(), waarden);
            return new Vraag(RIJEN + " and (" + eenheden + " or " + locaties + ")", waarden);
        }
        return new Vraag(RIJEN, waarden);
    }

    /** Nothing is in an empty set. */
    private static String in(String kolom, Set<String> ids, List<Object> waarden) {
        if (ids.isEmpty()) {
            return "1 = 0";
        }
        return ids.stream()
                .sorted()
                .map(id -> {
                    waarden.add(id);
                    return "?" + waarden.size();
                })
                .collect(Collectors.joining(", ", kolom + " in (", ")"));
    }

    private static Aanmelderregel regel(Object[] rij) {
        return new Aanmelderregel(
                rij[1].toString(),
                rij[2].toString(),
                rij[3].toString(),
                rij[4].toString(),
                Optional.ofNullable(rij[5]).map(Object::toString).map(Mboniveau::valueOf),
                rij[6] instanceof Date datum ? datum.toLocalDate() : (LocalDate) rij[6],
                Stadium.valueOf(rij[8].toString().strip()),
                Optional.ofNullable((Number) rij[7]).map(Number::longValue).map(InstantKolom::moment));
    }

    private List<Aanmelder> rijen(String instelling, Set<String> deelnemers) {
        return em.createQuery(
                        "select a from Aanmelder a where a.instelling = :instelling and a.deelnemer in :deelnemers",
                        Aanmelder.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemers", deelnemers)
                .getResultList();
    }

    private Optional<Stand> stand(String instelling, String deelnemer) {
        return dossiers.van(instelling, deelnemer).map(DossierBeeld::stand);
    }

    /** Without a level somebody has to look. */
    private Stadium weeg(Aanmelder rij, Stand stand, LocalDate vandaag) {
        if (rij.niveau().isEmpty()) {
            return Stadium.TE_BEOORDELEN;
        }
        Mboniveau niveau = rij.niveau().get();
        return new Toelaatbaarheid(codes)
                .van(stand, Toelaatbaarheid.Vraag.van(vandaag, Optional.of(rij.geboren()), rij.start())).stream()
                        .filter(t -> t.niveau() == niveau)
                        .map(t -> Stadium.van(t.oordeel()))
                        .findFirst()
                        .orElse(Stadium.TE_BEOORDELEN);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Klok.NEDERLAND);
    }
}
