package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis.Soort;

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
