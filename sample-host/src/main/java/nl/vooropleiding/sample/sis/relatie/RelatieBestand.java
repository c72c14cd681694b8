package nl.vooropleiding.sample.sis.relatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vooropleiding.api.deelnemer.Relatie;

/** Reads aanmeldingen and verbintenissen, newest first. */
@ApplicationScoped
@Transactional
public class RelatieBestand {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    public List<Aanmelding> aanmeldingen(long deelnemer) {
        return em.createQuery(
                        "select a from Aanmelding a where a.deelnemer.id = :deelnemer order by a.aangemeldOp desc, a.id"
                                + " desc",
                        Aanmelding.class)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }

    public List<Verbintenis> verbintenissen(long deelnemer) {
        return em.createQuery(
                        "select v from Verbintenis v where v.deelnemer.id = :deelnemer order by v.begin desc, v.id desc",
                        Verbintenis.class)
                .setParameter("deelnemer", deelnemer)
                .getResultList();
    }

    /** This aanmelding, if it is this student's. */
    public Optional<Aanmelding> aanmelding(long deelnemer, long id) {
        return Optional.ofNullable(em.find(Aanmelding.class, id))
                .filter(a -> a.getDeelnemer().getId() == deelnemer);
    }

    /** This verbintenis, if it is this student's. */
    public Optional<Verbintenis> verbintenis(long deelnemer, long id) {
        return Optional.ofNullable(em.find(Verbintenis.class, id))
                .filter(v -> v.getDeelnemer().getId() == deelnemer);
    }

    /** The number that the next relation of this student gets. */
    String volgendNummer(long deelnemer) {
        return Volgnummers.na(Stream.concat(
                        aanmeldingen(deelnemer).stream().map(Aanmelding::getVolgnummer),
                        verbintenissen(deelnemer).stream().map(Verbintenis::getVolgnummer))
                .toList());
    }

    /** All relations of these students as plugins see them, in two queries whatever their number. */
    public Map<Long, List<Relatie>> relaties(Collection<Long> deelnemers) {
        Map<Long, List<Relatie>> relaties = new HashMap<>();
        deelnemers.forEach(id -> relaties.put(id, new ArrayList<>()));
        if (deelnemers.isEmpty()) {
            return relaties;
        }
        em.createQuery("select a from Aanmelding a where a.deelnemer.id in :deelnemers order by a.id", Aanmelding.class)
                .setParameter("deelnemers", deelnemers)
                .getResultList()
                .forEach(a -> relaties.get(a.getDeelnemer().getId()).add(a.alsRelatie(label(a.getStatus()))));
        em.createQuery(
                        "select v from Verbintenis v where v.deelnemer.id in :deelnemers order by v.id",
                        Verbintenis.class)
                .setParameter("deelnemers", deelnemers)
                .getResultList()
                .forEach(v -> relaties.get(v.getDeelnemer().getId()).add(v.alsRelatie(label(v.getStatus()))));
        return relaties;
    }

    /** The status in the words of this system: {@code Aangemeld}. */
    private static String label(Enum<?> status) {
        return status.name().charAt(0) + status.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
