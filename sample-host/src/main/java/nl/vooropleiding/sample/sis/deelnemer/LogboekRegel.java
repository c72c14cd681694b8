package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
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
        DEELNEMER_VERWIJDERD
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

    protected LogboekRegel() {}

    LogboekRegel(Deelnemer deelnemer, Handeling handeling, String gebruiker, String reden, Instant tijdstip) {
        this.instelling = deelnemer.getInstelling();
        this.deelnemernummer = deelnemer.getNummer();
        this.handeling = handeling;
        this.gebruiker = gebruiker;
        this.reden = reden;
        this.tijdstip = tijdstip;
    }
}
