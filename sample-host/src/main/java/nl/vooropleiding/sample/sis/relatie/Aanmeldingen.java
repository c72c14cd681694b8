package nl.vooropleiding.sample.sis.relatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis.Soort;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.deelnemer.Gewijzigd;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;

/** What the school does with an application. The caller has checked the user's rights. */
@ApplicationScoped
@Transactional
public class Aanmeldingen {

    @PersistenceContext(unitName = "sis")
    private EntityManager em;

    @Inject
    private RelatieBestand relaties;

    @Inject
    private Gewijzigd gewijzigd;

    @Inject
    private Clock klok;

    /** Registers an application made today. */
    public void registreer(long deelnemer, long opleiding, LocalDate begin) {
        Deelnemer wie = em.find(Deelnemer.class, deelnemer);
        em.persist(new Aanmelding(
                wie, em.find(Opleiding.class, opleiding), relaties.volgendNummer(deelnemer), vandaag(), begin));
        gewijzigd.meld(wie, Soort.AANGEMELD);
    }

    public void intake(Sleutel sleutel) {
        Aanmelding aanmelding = haal(sleutel);
        aanmelding.intake();
        gewijzigd.meld(aanmelding.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    public void trekIn(Sleutel sleutel, String reden) {
        Aanmelding aanmelding = haal(sleutel);
        aanmelding.trekIn(vandaag(), reden);
        gewijzigd.meld(aanmelding.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    public void wijsAf(Sleutel sleutel, String reden) {
        Aanmelding aanmelding = haal(sleutel);
        aanmelding.wijsAf(vandaag(), reden);
        gewijzigd.meld(aanmelding.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    /** Placing makes the verbintenis, not signed yet. */
    public void plaats(Sleutel sleutel, Looptijd looptijd) {
        Aanmelding aanmelding = haal(sleutel);
        Verbintenis verbintenis = new Verbintenis(
                aanmelding.getDeelnemer(),
                aanmelding.getOpleiding(),
                Volgnummers.vervolg(aanmelding.getVolgnummer()),
                VerbintenisStatus.VOORLOPIG,
                looptijd);
        aanmelding.plaats(verbintenis);
        em.persist(verbintenis);
        gewijzigd.meld(aanmelding.getDeelnemer(), Soort.RELATIE_GEWIJZIGD);
    }

    public void heropen(Sleutel sleutel) {
        Aanmelding aanmelding = haal(sleutel);
        aanmelding.heropen(vandaag());
        gewijzigd.meld(aanmelding.getDeelnemer(), Soort.AANGEMELD);
    }

    private Aanmelding haal(Sleutel sleutel) {
        return relaties.aanmelding(sleutel.deelnemer(), sleutel.relatie())
                .filter(a -> a.getVersie() == sleutel.versie())
                .orElseThrow(() -> new OptimisticLockException("De aanmelding is intussen gewijzigd"));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
