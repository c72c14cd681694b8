package nl.vooropleiding.plugin.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a person does to messages. Each method says with how many it could be done; the others are left as they are. */
@ApplicationScoped
public class Berichtbeheer {

    @Inject
    private EntityManager em;

    @Inject
    private Afnemer afnemer;

    @Inject
    private Clock klok;

    /** Takes them out of the queue until they are let go: what waits, and what did not pass. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int blokkeer(List<Long> ids, String reden, String door) {
        Instant nu = klok.instant();
        return metElk(ids, b -> b.blokkeer(reden, door, nu));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int deblokkeer(List<Long> ids) {
        Instant nu = klok.instant();
        return metElk(ids, b -> b.deblokkeer(nu));
    }

    /** Offers again what did not pass, and processes again what is in quarantine, as it is. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int opnieuw(List<Long> ids) {
        Instant nu = klok.instant();
        return metElk(ids, b -> b.opnieuw(Verzendwijze.HANDMATIG, nu));
    }

    /** Takes them out of the queue for good. What they were to change goes back to what it was. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int verwijder(List<Long> ids, String door) {
        return metElk(ids, b -> verwijder(b, door));
    }

    /**
     * One of many, in the caller's transaction: as the methods for a few, but what is offered again goes in the lane of
     * the bulk, behind whoever waits at a desk. What the register refused is made anew by who knows the student.
     *
     * @return why it could not be done; empty when it was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Beletsel> doe(Berichtdaad daad, long id, String reden, String door) {
        Bericht bericht = em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (bericht == null) {
            return Optional.of(Beletsel.WEG);
        }
        Instant nu = klok.instant();
        Optional<Beletsel> beletsel = daad.beletsel(bericht.stand(nu));
        if (beletsel.isPresent()) {
            return beletsel;
        }
        boolean gedaan =
                switch (daad) {
                    case BLOKKEREN -> bericht.blokkeer(reden, door, nu);
                    case DEBLOKKEREN -> bericht.deblokkeer(nu);
                    case OPNIEUW_AANBIEDEN -> bericht.opnieuw(Verzendwijze.BULK, nu);
                    case VERWIJDEREN -> verwijder(bericht, door);
                };
        return gedaan ? Optional.empty() : Optional.of(Beletsel.NIET_OPNIEUW_TE_MAKEN);
    }

    private boolean verwijder(Bericht bericht, String door) {
        boolean weg = bericht.verwijder(door, klok.instant());
        if (weg) {
            afnemer.verwijderd(bericht);
        }
        return weg;
    }

    /** In the order of their ids, so that two who do this at once do not wait for each other. */
    private int metElk(List<Long> ids, Predicate<Bericht> daad) {
        return (int) ids.stream()
                .sorted()
                .map(id -> em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(b -> b != null && daad.test(b))
                .count();
    }
}
