package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vooropleiding.plugin.houder.Houder;
import nl.vooropleiding.plugin.houder.Weg;
import nl.vooropleiding.plugin.opslag.InstantKolom;

/**
 * The messages about a student go with the student: those under their id, and those under the hash of a number that
 * nobody else has. What the end of the subscription needs stays until that is confirmed.
 */
@ApplicationScoped
public class Berichthouder implements Houder {

    private static final String AFGEDAAN = " and status in ('GOEDGEKEURD', 'AFGEKEURD', 'OVERGESLAGEN', 'VERWIJDERD',"
            + " 'GEWEIGERD', 'QUARANTAINE')";

    @Inject
    private EntityManager em;

    @Inject
    private Clock klok;

    @Override
    public String soort() {
        return "BERICHTEN";
    }

    @Override
    public Set<String> tabellen() {
        return Set.of("vpl_bericht");
    }

    @Override
    public long tel(Weg weg) {
        return ((Number)
                        over("select count(*) from vpl_bericht where ", weg, "").getSingleResult())
                .longValue();
    }

    @Override
    public long verwijder(Weg weg) {
        weg.ander().ifPresent(ander -> em.createNativeQuery("update vpl_bericht set deelnemer = ?3"
                        + " where instelling = ?1 and deelnemer = ?2 and (richting = 'IN' or status in ('WACHTRIJ',"
                        + " 'IN_BEHANDELING', 'STORING')) and persoon = (select b.persoon from vpl_betrokkene b"
                        + " where b.instelling = ?1 and b.deelnemer = ?3)")
                .setParameter(1, weg.instelling())
                .setParameter(2, weg.deelnemer())
                .setParameter(3, ander)
                .executeUpdate());
        return over("delete from vpl_bericht where ", weg, weg.voorgoed() ? "" : AFGEDAAN)
                .executeUpdate();
    }

    /** Whether one of them is being offered at this moment: then nobody knows where it is. */
    public boolean isOnderhanden(Weg weg) {
        Number bezig = (Number) over(
                        "select count(*) from vpl_bericht where ",
                        weg,
                        " and bezet_tot > " + InstantKolom.micros(klok.instant()))
                .getSingleResult();
        return bezig.longValue() > 0;
    }

    /** The persons that messages of this student were about. */
    public List<String> personen(String instelling, String deelnemer) {
        List<?> gevonden = em.createNativeQuery("select distinct persoon from vpl_bericht where instelling = ?1"
                        + " and deelnemer = ?2 and persoon is not null")
                .setParameter(1, instelling)
                .setParameter(2, deelnemer)
                .getResultList();
        return gevonden.stream().map(Object::toString).toList();
    }

    private Query over(String opdracht, Weg weg, String verder) {
        List<String> personen = new ArrayList<>(weg.personen());
        StringBuilder wie = new StringBuilder("(deelnemer = ?2");
        for (int i = 0; i < personen.size(); i++) {
            wie.append(" or persoon = ?").append(i + 3);
        }
        Query query = em.createNativeQuery(opdracht + "instelling = ?1 and " + wie + ")" + verder)
                .setParameter(1, weg.instelling())
                .setParameter(2, weg.deelnemer());
        for (int i = 0; i < personen.size(); i++) {
            query.setParameter(i + 3, personen.get(i));
        }
        return query;
    }
}
