package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis.Soort;
import nl.vooropleiding.api.deelnemer.GevondenNummers;

/** Corrects what is known of a student, shows a number, removes a student. The caller has checked the user's rights. */
@ApplicationScoped
@Transactional
public class Correcties {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private Gewijzigd gewijzigd;

    @Inject
    private Clock klok;

    /**
     * @param versie of the student that the user had before their eyes
     * @throws OptimisticLockException when somebody else has changed the student since
     */
    public void personalia(long id, int versie, Personalia nieuw) {
        Deelnemer deelnemer = haal(id, versie);
        deelnemer.wijzig(nieuw);
        gewijzigd.meld(deelnemer, Soort.PERSOONSGEGEVENS_GEWIJZIGD);
    }

    /** Fills in, corrects or removes the BSN or onderwijsnummer; the same number again changes nothing. */
    public void nummer(long id, int versie, Optional<PersoonsgebondenNummer> nieuw, String gebruiker, String reden) {
        Deelnemer deelnemer = haal(id, versie);
        if (deelnemer.persoonsgebondenNummer().equals(nieuw)) {
            return;
        }
        deelnemer.nummer(nieuw);
        log(deelnemer, LogboekRegel.Handeling.NUMMER_GEWIJZIGD, gebruiker, reden);
        gewijzigd.meld(deelnemer, Soort.NUMMER_GEWIJZIGD);
    }

    /**
     * Takes over a number that the register found, for a student who has none: one that is there is never replaced.
     *
     * @return empty when there is no such student
     */
    public Optional<GevondenNummers.Uitkomst> neemOver(
            long instelling, long id, PersoonsgebondenNummer gevonden, String gebruiker) {
        Deelnemer deelnemer = em.find(Deelnemer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (deelnemer == null || deelnemer.getInstelling().getId() != instelling) {
            return Optional.empty();
        }
        Optional<PersoonsgebondenNummer> heeft = deelnemer.persoonsgebondenNummer();
        if (heeft.isPresent()) {
            return Optional.of(
                    heeft.get().equals(gevonden)
                            ? GevondenNummers.Uitkomst.WAS_AL_BEKEND
                            : GevondenNummers.Uitkomst.ANDER_NUMMER);
        }
        deelnemer.nummer(Optional.of(gevonden));
        log(deelnemer, LogboekRegel.Handeling.NUMMER_OVERGENOMEN, gebruiker, null);
        gewijzigd.meld(deelnemer, Soort.NUMMER_GEWIJZIGD);
        return Optional.of(GevondenNummers.Uitkomst.OVERGENOMEN);
    }

    /** The number in full, for the person who asked to see it; who that was is kept. */
    public Optional<PersoonsgebondenNummer> toonNummer(long id, String gebruiker) {
        Deelnemer deelnemer = em.getReference(Deelnemer.class, id);
        log(deelnemer, LogboekRegel.Handeling.NUMMER_GETOOND, gebruiker, null);
        return deelnemer.persoonsgebondenNummer();
    }

    /** Removes a student with all relations, for good. */
    public void verwijder(long id, int versie, String gebruiker, String reden) {
        Deelnemer deelnemer = haal(id, versie);
        log(deelnemer, LogboekRegel.Handeling.DEELNEMER_VERWIJDERD, gebruiker, reden);
        gewijzigd.meld(deelnemer, Soort.VERWIJDERD);
        em.createQuery("delete from Aanmelding a where a.deelnemer = :deelnemer")
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
        em.createQuery("delete from Verbintenis v where v.deelnemer = :deelnemer")
                .setParameter("deelnemer", deelnemer)
                .executeUpdate();
        em.remove(deelnemer);
    }

    private Deelnemer haal(long id, int versie) {
        Deelnemer deelnemer = em.find(Deelnemer.class, id);
        if (deelnemer == null || deelnemer.getVersie() != versie) {
            throw new OptimisticLockException("De deelnemer is intussen gewijzigd of verwijderd");
        }
        return deelnemer;
    }

    private void log(Deelnemer deelnemer, LogboekRegel.Handeling handeling, String gebruiker, String reden) {
        em.persist(new LogboekRegel(deelnemer, handeling, gebruiker, reden, klok.instant()));
    }
}
