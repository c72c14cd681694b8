package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.vooropleiding.sample.sis.opslag.Rij;
import nl.vooropleiding.sample.sis.organisatie.Instelling;

/** Who did something that cannot be undone, or asked to see a number, and why. Holds no name and no number of a person. */
@Entity
@Table(name = "sis_logboek")
public class LogboekRegel extends Rij {

    /** What was done. */
    public enum Handeling {
        NUMMER_GETOOND,
        NUMMER_GEWIJZIGD,
        /** The register found it, and the student had none. */
        NUMMER_OVERGENOMEN,
        DEELNEMER_VERWIJDERD,
        /** Told by a plugin; the reason is which kinds of change, as keys of texts. */
        VOOROPLEIDING_GEWIJZIGD
    }

    @ManyToOne(optional = false)
    @JoinColumn(name = "instelling_id")
    private Instelling instelling;

    private Instant tijdstip;
    private String gebruiker;
    private String deelnemernummer;

    @Enumerated(EnumType.STRING)
    private Handeling handeling;

    private String reden;

    /** What a plugin called it, so that it is written once; null for what a user did. */
    private String gebeurtenis;

    protected LogboekRegel() {}

    LogboekRegel(Deelnemer deelnemer, Handeling handeling, String gebruiker, String reden, Instant tijdstip) {
        this.instelling = deelnemer.getInstelling();
        this.deelnemernummer = deelnemer.getNummer();
        this.handeling = handeling;
        this.gebruiker = gebruiker;
        this.reden = reden;
        this.tijdstip = tijdstip;
    }

    /** What a plugin told of a student. */
    static LogboekRegel verteld(
            Deelnemer deelnemer, String door, String soorten, String gebeurtenis, Instant tijdstip) {
        LogboekRegel regel = new LogboekRegel(deelnemer, Handeling.VOOROPLEIDING_GEWIJZIGD, door, soorten, tijdstip);
        regel.gebeurtenis = gebeurtenis;
        return regel;
    }

    public Instant getTijdstip() {
        return tijdstip;
    }

    public String getGebruiker() {
        return gebruiker;
    }

    public Handeling getHandeling() {
        return handeling;
    }

    public String getReden() {
        return reden;
    }

    /** The kinds of change that a plugin told of; empty for what a user did. */
    public List<String> getSoorten() {
        return gebeurtenis == null ? List.of() : List.of(reden.split(","));
    }
}
