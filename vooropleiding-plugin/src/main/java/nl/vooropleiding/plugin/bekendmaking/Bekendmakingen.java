package nl.vooropleiding.plugin.bekendmaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis;
import nl.vooropleiding.api.vooropleiding.VooropleidingGebeurtenis.Soort;
import nl.vooropleiding.plugin.dossier.DossierBeeld;
import nl.vooropleiding.plugin.dossier.Dossiers;
import nl.vooropleiding.plugin.dossier.Versie;

/** The rows of what has to be told, and to whom. */
@ApplicationScoped
public class Bekendmakingen {

    @Inject
    private EntityManager em;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock klok;

    /**
     * That the dossiers of these students were changed in the caller's transaction: whoever listens is told once that is
     * committed. One small question while nobody listens.
     *
     * @param correlaties by student
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gewijzigd(String instelling, Map<String, String> correlaties) {
        List<String> luisteraars = luisteraars(Luisteraar.Soort.WIJZIGINGEN);
        if (!luisteraars.isEmpty()) {
            correlaties.forEach((deelnemer, correlatie) -> gewijzigd(instelling, deelnemer, correlatie, luisteraars));
        }
    }

    /** Who is told this. One small question while nobody is. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> luisteraars(Luisteraar.Soort soort) {
        return em.createQuery("select l.applicatie from Luisteraar l where l.soort = :soort", String.class)
                .setParameter("soort", soort)
                .getResultList();
    }

    private void gewijzigd(String instelling, String deelnemer, String correlatie, List<String> luisteraars) {
        dossiers.van(instelling, deelnemer).ifPresent(dossier -> {
            VooropleidingGebeurtenis gebeurtenis = new VooropleidingGebeurtenis(
                    UUID.randomUUID().toString(),
                    soorten(dossier),
                    instelling,
                    deelnemer,
                    dossier.geactualiseerd(),
                    correlatie);
            luisteraars.forEach(l -> em.persist(new Bekendmaking(l, gebeurtenis, klok.instant())));
        });
    }

    private static Set<Soort> soorten(DossierBeeld dossier) {
        if (dossier.versies().size() == 1) {
            return EnumSet.of(Soort.EERSTE_STAND);
        }
        Set<Soort> soorten = dossier.versies().stream()
                .max(Comparator.comparing(Versie::datumTijd))
                .map(v -> Veranderingen.van(v.verschil()))
                .orElse(Set.of());
        return soorten.isEmpty() ? EnumSet.of(Soort.OVERIG) : soorten;
    }

    /** Nobody is told any more about a student who is removed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verwijder(String instelling, String deelnemer) {
        em.createQuery("delete from Bekendmaking b where b.instelling = :instelling and b.deelnemer = :deelnemer")
                .setParameter("instelling", instelling)
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
    }

    /**
     * Makes the application known, if it is not.
     *
     * @return whether it was not
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean leerKennen(String applicatie, Luisteraar.Soort soort) {
        boolean nieuw = em.find(Luisteraar.class, applicatie) == null;
        if (nieuw) {
            em.persist(new Luisteraar(applicatie, soort, klok.instant()));
        }
        return nieuw;
    }

    /**
     * What this listener has to be told next, oldest first; empty when there is nothing, when it rests or when another
     * node is telling it.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Bekendmaking> claim(String applicatie, int hoogstens, Duration hoelang) {
        List<Bekendmaking> rijen = em.createQuery(
                        "select b from Bekendmaking b where b.luisteraar = :luisteraar order by b.gemaakt, b.id",
                        Bekendmaking.class)
                .setParameter("luisteraar", applicatie)
                .setMaxResults(hoogstens)
                .getResultList();
        if (rijen.isEmpty()) {
            return rijen;
        }
        Luisteraar luisteraar = em.find(Luisteraar.class, applicatie, LockModeType.PESSIMISTIC_WRITE);
        Instant nu = klok.instant();
        if (luisteraar == null || !luisteraar.aanDeBeurt(nu)) {
            return List.of();
        }
        luisteraar.bezet(nu, hoelang);
        return rijen;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gebracht(Bekendmaking bekendmaking) {
        em.createQuery("delete from Bekendmaking b where b.id = :id")
                .setParameter("id", bekendmaking.id())
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void klaar(String applicatie, boolean gelukt) {
        Luisteraar luisteraar = em.find(Luisteraar.class, applicatie, LockModeType.PESSIMISTIC_WRITE);
        if (luisteraar != null && gelukt) {
            luisteraar.gelukt(klok.instant());
        } else if (luisteraar != null) {
            luisteraar.mislukt(klok.instant());
        }
    }

    /**
     * Forgets what could not be told for seven days, and listeners that have been away for as long and are owed nothing.
     *
     * @return how many rows were given up
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int ruimOp(Set<String> aanwezig) {
        Instant grens = klok.instant().minus(Luisteraar.GEDULD);
        int opgegeven = em.createQuery("delete from Bekendmaking b where b.gemaakt < :grens")
                .setParameter("grens", grens)
                .executeUpdate();
        em
                .createQuery("select l from Luisteraar l where l.gezien < :grens", Luisteraar.class)
                .setParameter("grens", grens)
                .getResultList()
                .stream()
                .filter(l -> !aanwezig.contains(l.applicatie()))
                .forEach(em::remove);
        return opgegeven;
    }
}
