package nl.vooropleiding.plugin.betrokkene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where students belong, for lists that show it. */
@ApplicationScoped
public class Plekken {

    @Inject
    private EntityManager em;

    /** The ids of all organisatie-eenheden and locaties of a student. */
    public record Plaats(Set<String> eenheden, Set<String> locaties) {
        public static final Plaats ONBEKEND = new Plaats(Set.of(), Set.of());
    }

    /** By student; who belongs nowhere known is not in it. One statement, or none for nobody. */
    @Transactional
    public Map<String, Plaats> van(String instelling, Collection<String> deelnemers) {
        Map<String, Plaats> plaatsen = new HashMap<>();
        if (deelnemers.isEmpty()) {
            return plaatsen;
        }
        em.createQuery(
                        "select p from Plek p where p.instelling = :instelling and p.deelnemer in :deelnemers",
                        Plek.class)
                .setParameter("instelling", instelling)
                .setParameter("deelnemers", deelnemers)
                .getResultList()
                .forEach(p -> {
                    Plaats plaats =
                            plaatsen.computeIfAbsent(p.deelnemer(), d -> new Plaats(new TreeSet<>(), new TreeSet<>()));
                    voeg(plaats.eenheden(), p.ligging().eenheid());
                    voeg(plaats.locaties(), p.ligging().locatie());
                });
        return plaatsen;
    }

    private static void voeg(Set<String> bij, String id) {
        if (id != null) {
            bij.add(id);
        }
    }
}
