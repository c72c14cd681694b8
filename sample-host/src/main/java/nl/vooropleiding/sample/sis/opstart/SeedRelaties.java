package nl.vooropleiding.sample.sis.opstart;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;
import nl.vooropleiding.sample.sis.relatie.Aanmelding;
import nl.vooropleiding.sample.sis.relatie.AanmeldingStatus;
import nl.vooropleiding.sample.sis.relatie.Looptijd;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.relatie.VerbintenisStatus;

/** Makes the aanmeldingen and verbintenissen of the seed, by the steps a school would have taken. */
final class SeedRelaties {

    private final EntityManager em;
    private final SeedDatum datum;
    private final Map<Deelnemer, Aanmelding> tePlaatsen = new HashMap<>();

    SeedRelaties(EntityManager em, SeedDatum datum) {
        this.em = em;
        this.datum = datum;
    }

    void relatie(Csv.Regel r, Deelnemer deelnemer, Opleiding opleiding) {
        if (r.van("soort").equals("A")) {
            aanmelding(r, deelnemer, opleiding);
        } else {
            verbintenis(r, deelnemer, opleiding);
        }
    }

    private void aanmelding(Csv.Regel r, Deelnemer deelnemer, Opleiding opleiding) {
        Aanmelding aanmelding =
                new Aanmelding(deelnemer, opleiding, r.van("volgnummer"), dag(r.van("aangemeld")), dag(r.van("begin")));
        em.persist(aanmelding);
        switch (AanmeldingStatus.valueOf(r.van("status"))) {
            case AANGEMELD -> {}
            case INTAKE -> aanmelding.intake();
            case GEPLAATST -> tePlaatsen.put(deelnemer, aanmelding);
            case INGETROKKEN -> aanmelding.trekIn(dag(r.van("einde")), r.van("reden"));
            case AFGEWEZEN -> aanmelding.wijsAf(dag(r.van("einde")), r.van("reden"));
        }
    }

    /** A verbintenis belongs to the aanmelding that was placed, if one of this student stands before it. */
    private void verbintenis(Csv.Regel r, Deelnemer deelnemer, Opleiding opleiding) {
        VerbintenisStatus status = VerbintenisStatus.valueOf(r.van("status"));
        boolean beeindigd = status == VerbintenisStatus.BEEINDIGD;
        Verbintenis verbintenis = new Verbintenis(
                deelnemer,
                opleiding,
                r.van("volgnummer"),
                beeindigd ? VerbintenisStatus.DEFINITIEF : status,
                new Looptijd(dag(r.van("begin")), datum.lees(r.van("einde"))));
        em.persist(verbintenis);
        if (beeindigd) {
            verbintenis.beeindig(dag(r.van("einde")), r.van("reden"));
        }
        Aanmelding geplaatst = tePlaatsen.remove(deelnemer);
        if (geplaatst != null) {
            geplaatst.plaats(verbintenis);
        }
    }

    private LocalDate dag(String tekst) {
        return datum.lees(tekst).orElseThrow(() -> new IllegalArgumentException("In de seed ontbreekt een datum"));
    }
}
