package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.vooropleiding.sample.sis.organisatie.Instelling;

/**
 * When a student last changed, relations included. It outlives the student, so that a plugin which missed the event can
 * still learn that somebody was removed.
 */
@Entity
@Table(name = "sis_wijziging")
public class Wijziging {

    @Id
    @Column(name = "deelnemer_id")
    private Long deelnemer;

    @Version
    private int versie;

    @ManyToOne(optional = false)
    @JoinColumn(name = "instelling_id")
    private Instelling instelling;

    private Instant tijdstip;
    private boolean verwijderd;

    protected Wijziging() {}

    Wijziging(Deelnemer deelnemer) {
        this.deelnemer = deelnemer.getId();
        this.instelling = deelnemer.getInstelling();
    }

    void op(Instant moment, boolean weg) {
        tijdstip = moment;
        verwijderd = weg;
    }

    public Long getDeelnemer() {
        return deelnemer;
    }

    public Instant getTijdstip() {
        return tijdstip;
    }
}
