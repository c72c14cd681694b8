package nl.vooropleiding.plugin.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;

/** The lines of plans that are about this student, and the plans about this student's messages alone. */
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
        return Set.of("vpl_bulkregel", "vpl_bulkplan");
    }

    @Override
    public long tel(Weg weg) {
        return ((Number) over("select count(*) from ", weg).getSingleResult()).longValue()
                + ((Number) plannen("select count(*) from vpl_bulkplan where ", weg, "")
                                .getSingleResult())
                        .longValue();
    }

    @Override
    public long verwijder(Weg weg) {
        plannen("delete from vpl_bulkregel where bulkplan in (select id from vpl_bulkplan where ", weg, ")")
                .executeUpdate();
        return over("delete from ", weg).executeUpdate()
                + plannen("delete from vpl_bulkplan where ", weg, "").executeUpdate();
    }

    /** What a plan about messages was made for stands in its text. One that runs is done within minutes, and goes by its term. */
    private Query plannen(String voor, Weg weg, String na) {
        return em.createNativeQuery(voor + "instelling = ?1 and berichten like ?2"
                        + " and staat not in ('LOOPT', 'VERZAMELEN')" + na)
                .setParameter(1, weg.instelling())
                .setParameter(2, "%\"deelnemer\":\"" + weg.deelnemer() + "\"%");
    }

    private Query over(String opdracht, Weg weg) {
        // A plan at a time, as the index has it: there are few.
        return em.createNativeQuery(opdracht + "vpl_bulkregel where onderwerp = ?2"
                        + " and bulkplan in (select p.id from vpl_bulkplan p where p.instelling = ?1"
                        + " and p.soort = 'OPVRAGEN')")
                .setParameter(1, weg.instelling())
                .setParameter(2, weg.deelnemer());
    }
}
