package nl.vooropleiding.plugin.betrokkene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.api.deelnemer.Deelnemer;

/** The rows of the students that subscriptions and messages are about, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Betrokkenen {

    @Inject
    private EntityManager em;

    public Optional<Betrokkene> een(String instelling, String deelnemer) {
        return em
                .createQuery(
                        "select b from Betrokkene b where b.instelling = :instelling and b.deelnemer = :deelnemer",
                        Betrokkene.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The students that are this person. */
    public List<Betrokkene> van(String instelling, String persoon) {
        return van(instelling, Set.of(persoon)).getOrDefault(persoon, List.of());
    }

    /** The students that are these persons: by person, and who is unknown is not in it. One statement. */
    public Map<String, List<Betrokkene>> van(String instelling, Set<String> personen) {
        return em
                .createQuery(
                        "select b from Betrokkene b where b.instelling = :instelling and b.persoon in :personen"
                                + " order by b.id",
                        Betrokkene.class)
                .setParameter("instelling", instelling)
                .setParameter("personen", personen)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Betrokkene::persoon));
    }

    /**
     * The ids of the students that are these persons and are not being removed: by person, and who has none is not in it.
     * One statement, and no row is in hand afterwards.
     */
    public Map<String, List<String>> deelnemers(String instelling, Set<String> personen) {
        return em
                .createQuery(
                        "select b.persoon, b.deelnemer from Betrokkene b where b.instelling = :instelling"
                                + " and b.persoon in :personen and b.verwijderRonde is null order by b.id",
                        Object[].class)
                .setParameter("instelling", instelling)
                .setParameter("personen", personen)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        r -> (String) r[0], Collectors.mapping(r -> (String) r[1], Collectors.toList())));
    }

    /** Those of these students that are known, by id. One statement. */
    public Map<String, Betrokkene> bekend(String instelling, Set<String> deelnemers) {
        return em
                .createQuery(
                        "select b from Betrokkene b where b.instelling = :instelling and b.deelnemer in :deelnemers",
                        Betrokkene.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemers", deelnemers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Betrokkene::deelnemer, b -> b));
    }

    /** The ids of those who are known by another name or number, or belong elsewhere by now. One statement. */
    public Set<String> verouderd(String instelling, Map<String, Betrokkene> bekend, List<Deelnemer> nu) {
        if (bekend.isEmpty()) {
            return Set.of();
        }
        Map<String, Set<Plek.Ligging>> liggingen = em
                .createQuery(
                        "select p from Plek p where p.instelling = :instelling and p.deelnemer in :deelnemers",
                        Plek.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemers", bekend.keySet())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Plek::deelnemer, Collectors.mapping(Plek::ligging, Collectors.toSet())));
        return nu.stream()
                .filter(d -> bekend.containsKey(d.id()))
                .filter(d -> !bekend.get(d.id()).heet(d)
                        || !liggingen.getOrDefault(d.id(), Set.of()).equals(hoort(d)))
                .map(Deelnemer::id)
                .collect(Collectors.toSet());
    }

    private static Set<Plek.Ligging> hoort(Deelnemer deelnemer) {
        return deelnemer.relaties().stream()
                .map(r -> new Plek.Ligging(
                        r.organisatieEenheid().orElse(null), r.locatie().orElse(null)))
                .collect(Collectors.toSet());
    }

    public Betrokkene nieuw(Deelnemer deelnemer, String persoon) {
        Betrokkene betrokkene = new Betrokkene(deelnemer, persoon);
        em.persist(betrokkene);
        return betrokkene;
    }

    /** As the host says this student is now. */
    public void ververs(Betrokkene betrokkene, Deelnemer nu) {
        betrokkene.ververs(nu);
        List<Plek> bekend = plekken(nu.instelling(), nu.id());
        Set<Plek.Ligging> hoort = hoort(nu);
        if (!bekend.stream().map(Plek::ligging).collect(Collectors.toSet()).equals(hoort)) {
            bekend.forEach(em::remove);
            hoort.forEach(ligging -> em.persist(new Plek(nu.instelling(), nu.id(), ligging)));
        }
    }

    public void verwijder(Betrokkene betrokkene) {
        plekken(betrokkene.instelling(), betrokkene.deelnemer()).forEach(em::remove);
        em.remove(betrokkene);
    }

    private List<Plek> plekken(String instelling, String deelnemer) {
        return em.createQuery(
                        "select p from Plek p where p.instelling = :instelling and p.deelnemer = :deelnemer",
                        Plek.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }
}
