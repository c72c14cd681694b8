package nl.vooropleiding.sample.sis.organisatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads instellingen, organisatie-eenheden and opleidingen. */
@ApplicationScoped
@Transactional
public class Aanbodlijst {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    public List<Instelling> instellingen() {
        return em.createQuery("select i from Instelling i order by i.naam", Instelling.class)
                .getResultList();
    }

    public List<Eenheid> eenheden(long instelling) {
        List<Eenheid> eenheden = em.createQuery(
                        "select e from Eenheid e where e.instelling.id = :instelling order by e.naam", Eenheid.class)
                .setParameter("instelling", instelling)
                .getResultList();
        eenheden.forEach(Eenheid::getLocaties);
        return eenheden;
    }

    /**
     * The opleidingen of an instelling.
     *
     * @param binnen ids of the organisatie-eenheden to keep to; empty for all
     */
    public List<Opleiding> opleidingen(long instelling, Set<Long> binnen) {
        return em
                .createQuery(
                        "select o from Opleiding o where o.eenheid.instelling.id = :instelling order by o.naam, o.id",
                        Opleiding.class)
                .setParameter("instelling", instelling)
                .getResultList()
                .stream()
                .filter(o -> binnen.isEmpty() || binnen.contains(o.getEenheid().getId()))
                .toList();
    }

    public Optional<Opleiding> opleiding(long id) {
        return Optional.ofNullable(em.find(Opleiding.class, id));
    }
}
