package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** The lines of plans that are about this student. */
@ApplicationScoped
class Bulkhouder implements Houder {

    @Inject
    private EntityManager em;

    @Override
    public String soort() {
        return "BULKREGELS";
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_bulkregel");
    }

    @Override
    public long tel(Weg weg) {
        return ((Number) over("select count(*) from ", weg).getSingleResult()).longValue();
    }

    @Override
    public long verwijder(Weg weg) {
        return over("delete from ", weg).executeUpdate();
    }

    private Query over(String opdracht, Weg weg) {
        // A plan at a time, as the index has it: there are few.
        return em.createNativeQuery(opdracht + "vpl_bulkregel where deelnemer = ?2"
                        + " and bulkplan in (select p.id from vpl_bulkplan p where p.instelling = ?1)")
                .setParameter(1, weg.instelling())
                .setParameter(2, weg.deelnemer());
    }
}
