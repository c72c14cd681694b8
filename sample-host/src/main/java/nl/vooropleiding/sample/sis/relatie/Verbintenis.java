package nl.vooropleiding.sample.sis.relatie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.opslag.Rij;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;

/**
 * An enrolment. It is made by placing an aanmelding or directly, becomes final when it is signed, and is ended with a
 * reason. Its end date is a plan until then.
 */
@Entity
@Table(name = "sis_verbintenis")
public class Verbintenis extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "deelnemer_id")
    private Deelnemer deelnemer;

    @ManyToOne(optional = false)
    @JoinColumn(name = "opleiding_id")
    private Opleiding opleiding;

    private String volgnummer;

    @Enumerated(EnumType.STRING)
    private VerbintenisStatus status;

    @Column(name = "begin_op")
    private LocalDate begin;

    @Column(name = "einde_op")
    private LocalDate einde;

    private String reden;

    protected Verbintenis() {}

    public Verbintenis(
            Deelnemer deelnemer, Opleiding opleiding, String volgnummer, VerbintenisStatus status, Looptijd looptijd) {
        this.deelnemer = deelnemer;
        this.opleiding = opleiding;
        this.volgnummer = volgnummer;
        this.status = status;
        this.begin = looptijd.begin();
        this.einde = looptijd.einde().orElse(null);
    }

    void maakDefinitief() {
        naar(VerbintenisStatus.DEFINITIEF);
    }

    /** Changes what was agreed; only while it has not ended. */
    void wijzig(Opleiding nieuw, Looptijd looptijd) {
        if (status == VerbintenisStatus.BEEINDIGD) {
            throw new StatusException(status.name(), "wijzigen");
        }
        opleiding = nieuw;
        begin = looptijd.begin();
        einde = looptijd.einde().orElse(null);
    }

    /** @param laatsteDag the last day that counts; before the begin when the student never started */
    public void beeindig(LocalDate laatsteDag, String waarom) {
        naar(VerbintenisStatus.BEEINDIGD);
        einde = laatsteDag;
        reden = waarom;
    }

    private void naar(VerbintenisStatus nieuw) {
        if (!status.kanNaar(nieuw)) {
            throw new StatusException(status.name(), nieuw.name());
        }
        status = nieuw;
    }

    Relatie alsRelatie(String label) {
        return new Relatie(
                "V" + getId(),
                Relatie.Soort.INSCHRIJVING,
                status.neutraal(),
                label,
                volgnummer,
                opleiding.getOnderwijs(),
                begin,
                Optional.ofNullable(einde),
                Optional.of(Long.toString(opleiding.getEenheid().getId())),
                Optional.of(Long.toString(opleiding.getLocatie().getId())),
                Optional.of(opleiding.alsDoel(begin)));
    }

    /** Whether it runs on this day, or has yet to begin. */
    public boolean loopt(LocalDate dag) {
        return status != VerbintenisStatus.BEEINDIGD && (einde == null || !einde.isBefore(dag));
    }

    /** As in the select of the title bar. */
    public String omschrijving() {
        return volgnummer + " " + opleiding.omschrijving();
    }

    public Deelnemer getDeelnemer() {
        return deelnemer;
    }

    public Opleiding getOpleiding() {
        return opleiding;
    }

    public String getVolgnummer() {
        return volgnummer;
    }

    public VerbintenisStatus getStatus() {
        return status;
    }

    public LocalDate getBegin() {
        return begin;
    }

    public LocalDate getEinde() {
        return einde;
    }

    public String getReden() {
        return reden;
    }
}
