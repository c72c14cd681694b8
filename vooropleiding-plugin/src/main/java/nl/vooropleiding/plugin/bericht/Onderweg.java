package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.bron.Operatie;

/** What is on its way to the register, for who wants to know how far it is. */
@ApplicationScoped
public class Onderweg {

    /** The states of a request that has no answer yet. */
    public static final Set<BerichtStatus> OPEN =
            Collections.unmodifiableSet(EnumSet.of(BerichtStatus.WACHTRIJ, BerichtStatus.IN_BEHANDELING));

    @Inject
    private EntityManager em;

    /**
     * A request that has no answer yet.
     *
     * @param verzonden when the register confirmed it; absent while it still waits to be sent
     * @param melding why it still waits, after an offer that failed
     */
    public record Verzoek(Optional<Instant> verzonden, Optional<String> melding) {}

    /**
     * The queue as a whole.
     *
     * @param wachtend how many requests wait to go out
     * @param oudste when the oldest of them was made; absent when none waits
     * @param storingen how many a person has to look at
     */
    public record Hapering(long wachtend, Optional<Instant> oudste, long storingen) {}

    /** Whether the register is busy with a request of this kind about this person: confirmed, and not answered yet. */
    @Transactional
    public boolean inBehandeling(String instelling, String persoon, Operatie operatie) {
        return is(instelling, persoon, operatie, "b.antwoordVoor is not null and b.status <> :wachtrij");
    }

    /** Whether a request of this kind about this person waits to be sent, or is awaited. */
    @Transactional
    public boolean isOpen(String instelling, String persoon, Operatie operatie) {
        return is(instelling, persoon, operatie, "(b.antwoordVoor is not null or b.status = :wachtrij)");
    }

    private boolean is(String instelling, String persoon, Operatie operatie, String hoe) {
        return !em.createQuery(
                        "select b.id from Bericht b where b.instelling = :instelling and b.persoon = :persoon"
                                + " and b.richting = :uit and b.operatie = :operatie and " + hoe,
                        Long.class)
                .setParameter("instelling", instelling)
                .setParameter("persoon", persoon)
                .setParameter("uit", Richting.UIT)
                .setParameter("operatie", operatie)
                .setParameter("wachtrij", BerichtStatus.WACHTRIJ)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** When the register last answered a request of this kind about this person; empty when it never did. */
    @Transactional
    public Optional<Instant> beantwoord(String instelling, String persoon, Operatie operatie) {
        return Optional.ofNullable(em.createQuery(
                        "select max(b.ontvangen) from Bericht b where b.instelling = :instelling"
                                + " and b.persoon = :persoon and b.richting = :uit and b.status = :goedgekeurd"
                                + " and b.operatie = :operatie",
                        Instant.class)
                .setParameter("instelling", instelling)
                .setParameter("persoon", persoon)
                .setParameter("uit", Richting.UIT)
                .setParameter("goedgekeurd", BerichtStatus.GOEDGEKEURD)
                .setParameter("operatie", operatie)
                .getSingleResult());
    }

    /** How many requests wait in this lane. */
    @Transactional
    public long wachtend(String instelling, Baan baan) {
        return em.createQuery(
                        "select count(b) from Bericht b where b.instelling = :instelling and b.baan = :baan",
                        Long.class)
                .setParameter("instelling", instelling)
                .setParameter("baan", baan.rang())
                .getSingleResult();
    }

    /** Whether sending falters. */
    @Transactional
    public Hapering hapering() {
        Object[] rij = em.createQuery(
                        "select count(b), min(b.gemaakt) from Bericht b where b.baan is not null", Object[].class)
                .getSingleResult();
        long storingen = em.createQuery("select count(b) from Bericht b where b.status = :storing", Long.class)
                .setParameter("storing", BerichtStatus.STORING)
                .getSingleResult();
        return new Hapering((Long) rij[0], Optional.ofNullable((Instant) rij[1]), storingen);
    }
}
