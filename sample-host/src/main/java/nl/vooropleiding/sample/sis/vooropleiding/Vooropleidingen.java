package nl.vooropleiding.sample.sis.vooropleiding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.OpgegevenVooropleidingen.Overname;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;

/** What students declared. Each call is one transaction. */
@ApplicationScoped
@Transactional
public class Vooropleidingen {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    /** What came of taking over. */
    enum Uitslag {
        GELUKT,
        ONBEKEND,
        INTUSSEN_GEWIJZIGD
    }

    /** @param opgave absent unless it went well */
    record Overgenomen(Uitslag uitslag, Optional<Vooropleiding> opgave) {}

    /** The latest first; those without a year last. */
    public List<Vooropleiding> van(long deelnemer) {
        return em.createQuery(
                        "select v from Vooropleiding v where v.deelnemer.id = :deelnemer"
                                + " order by v.jaar desc nulls last, v.id",
                        Vooropleiding.class)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }

    /** The same again changes nothing; what somebody changed meanwhile is left as it is. */
    Overgenomen neemOver(long deelnemer, Overname overname) {
        if (overname.vervangt().isEmpty()) {
            return gelukt(gelijke(deelnemer, overname.opgave()).orElseGet(() -> nieuw(deelnemer, overname.opgave())));
        }
        String id = overname.vervangt().get().id();
        Optional<Vooropleiding> gevonden = Optional.of(id)
                .filter(i -> i.matches("[0-9]{1,18}"))
                .map(i -> em.find(Vooropleiding.class, Long.valueOf(i), LockModeType.PESSIMISTIC_WRITE))
                .filter(v -> v.isVan(deelnemer));
        if (gevonden.isEmpty()) {
            return new Overgenomen(Uitslag.ONBEKEND, Optional.empty());
        }
        Vooropleiding vooropleiding = gevonden.get();
        if (vooropleiding.opgave().equals(overname.opgave())) {
            return gelukt(vooropleiding);
        }
        if (!stempel(vooropleiding).equals(overname.vervangt().get().stempel())) {
            return new Overgenomen(Uitslag.INTUSSEN_GEWIJZIGD, Optional.empty());
        }
        vooropleiding.neemOver(overname.opgave());
        em.flush();
        return gelukt(vooropleiding);
    }

    private Optional<Vooropleiding> gelijke(long deelnemer, Opgave opgave) {
        return van(deelnemer).stream().filter(v -> v.opgave().equals(opgave)).findFirst();
    }

    private Vooropleiding nieuw(long deelnemer, Opgave opgave) {
        Vooropleiding nieuw = new Vooropleiding(em.getReference(Deelnemer.class, deelnemer), opgave);
        nieuw.neemOver(opgave);
        em.persist(nieuw);
        em.flush();
        return nieuw;
    }

    private static Overgenomen gelukt(Vooropleiding vooropleiding) {
        return new Overgenomen(Uitslag.GELUKT, Optional.of(vooropleiding));
    }

    static String stempel(Vooropleiding vooropleiding) {
        return Integer.toString(vooropleiding.getVersie());
    }
}
