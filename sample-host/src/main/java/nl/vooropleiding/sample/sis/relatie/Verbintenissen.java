package nl.vooropleiding.sample.sis.relatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis.Soort;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.Gewijzigd;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;

/** What the school does with an enrolment. The caller has checked the user's rights. */
@ApplicationScoped
@Transactional
public class Verbintenissen {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private RelatieBestand relaties;

    @Inject
    private Gewijzigd gewijzigd;

    /** Starts a verbintenis for which there was no aanmelding. */
    public void start(long deelnemer, long opleiding, Looptijd looptijd) {
        Deelnemer wie = em.find(Deelnemer.class, deelnemer);
        em.persist(new Verbintenis(
                wie,
                em.find(Opleiding.class, opleiding),
                relaties.volgendNummer(deelnemer),
                VerbintenisStatus.DEFINITIEF,
                looptijd));
        gewijzigd.meld(wie, Soort.RELATIE_GEWIJZIGD);
    }

    /** The verbintenis was signed. */
    public void maakDefinitief(Sleutel sleutel) {
        Verbintenis verbintenis = haal(sleutel);
        verbintenis.maakDefinitief();
        gewijzigd.meld(verbintenis.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    public void wijzig(Sleutel sleutel, long opleiding, Looptijd looptijd) {
        Verbintenis verbintenis = haal(sleutel);
        verbintenis.wijzig(em.find(Opleiding.class, opleiding), looptijd);
        gewijzigd.meld(verbintenis.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    /** @param laatsteDag the last day that counts */
    public void beeindig(Sleutel sleutel, LocalDate laatsteDag, String reden) {
        Verbintenis verbintenis = haal(sleutel);
        verbintenis.beeindig(laatsteDag, reden);
        gewijzigd.meld(verbintenis.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    private Verbintenis haal(Sleutel sleutel) {
        return relaties.verbintenis(sleutel.deelnemer(), sleutel.relatie())
                .filter(v -> v.getVersie() == sleutel.versie())
                .orElseThrow(() -> new OptimisticLockException("De verbintenis is intussen gewijzigd"));
    }
}
