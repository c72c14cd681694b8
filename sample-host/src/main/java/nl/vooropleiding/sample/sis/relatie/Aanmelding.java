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
 * An application. It begins as registered, may get an intake, and is placed (a verbintenis is made), withdrawn by the
 * student or rejected by the school; what was withdrawn or rejected can be reopened and then counts as new.
 */
@Entity
@Table(name = "sis_aanmelding")
public class Aanmelding extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "deelnemer_id")
    private Deelnemer deelnemer;

    @ManyToOne(optional = false)
    @JoinColumn(name = "opleiding_id")
    private Opleiding opleiding;

    @ManyToOne
    @JoinColumn(name = "verbintenis_id")
    private Verbintenis verbintenis;

    private String volgnummer;

    @Enumerated(EnumType.STRING)
    private AanmeldingStatus status;

    @Column(name = "aangemeld_op")
    private LocalDate aangemeldOp;

    @Column(name = "begin_op")
    private LocalDate begin;

    @Column(name = "einde_op")
    private LocalDate einde;

    private String reden;

    protected Aanmelding() {}

    /** @param begin when the student wants to start */
    public Aanmelding(
            Deelnemer deelnemer, Opleiding opleiding, String volgnummer, LocalDate aangemeldOp, LocalDate begin) {
        this.deelnemer = deelnemer;
        this.opleiding = opleiding;
        this.volgnummer = volgnummer;
        this.aangemeldOp = aangemeldOp;
        this.begin = begin;
        this.status = AanmeldingStatus.AANGEMELD;
    }

    public void intake() {
        naar(AanmeldingStatus.INTAKE);
    }

    /** From the day the verbintenis begins, the verbintenis carries; the aanmelding counts to the day before. */
    public void plaats(Verbintenis nieuw) {
        naar(AanmeldingStatus.GEPLAATST);
        verbintenis = nieuw;
    }

    public void trekIn(LocalDate dag, String waarom) {
        naar(AanmeldingStatus.INGETROKKEN);
        einde = dag;
        reden = waarom;
    }

    public void wijsAf(LocalDate dag, String waarom) {
        naar(AanmeldingStatus.AFGEWEZEN);
        einde = dag;
        reden = waarom;
    }

    void heropen(LocalDate dag) {
        naar(AanmeldingStatus.AANGEMELD);
        aangemeldOp = dag;
        einde = null;
        reden = null;
    }

    private void naar(AanmeldingStatus nieuw) {
        if (!status.kanNaar(nieuw)) {
            throw new StatusException(status.name(), nieuw.name());
        }
        status = nieuw;
    }

    Relatie alsRelatie(String label) {
        return new Relatie(
                "A" + getId(),
                Relatie.Soort.AANMELDING,
                status.neutraal(),
                label,
                volgnummer,
                opleiding.getOnderwijs(),
                aangemeldOp,
                laatsteDag(),
                Optional.of(Long.toString(opleiding.getEenheid().getId())),
                Optional.of(Long.toString(opleiding.getLocatie().getId())),
                Optional.of(opleiding.alsDoel(begin)));
    }

    private Optional<LocalDate> laatsteDag() {
        if (verbintenis == null) {
            return Optional.ofNullable(einde);
        }
        LocalDate voorBegin = verbintenis.getBegin().minusDays(1);
        boolean nooitBegonnen = verbintenis.getStatus() == VerbintenisStatus.BEEINDIGD
                && verbintenis.getEinde().isBefore(voorBegin);
        return Optional.of(nooitBegonnen ? verbintenis.getEinde() : voorBegin);
    }

    public Deelnemer getDeelnemer() {
        return deelnemer;
    }

    public Opleiding getOpleiding() {
        return opleiding;
    }

    public Verbintenis getVerbintenis() {
        return verbintenis;
    }

    public String getVolgnummer() {
        return volgnummer;
    }

    public AanmeldingStatus getStatus() {
        return status;
    }

    public LocalDate getAangemeldOp() {
        return aangemeldOp;
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
