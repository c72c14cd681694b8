package nl.vooropleiding.sample.sis.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** A building where an instelling teaches. */
@Entity
@Table(name = "sis_locatie")
public class Locatie extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "instelling_id")
    private Instelling instelling;

    private String code;
    private String naam;

    protected Locatie() {}

    public Locatie(Instelling instelling, String code, String naam) {
        this.instelling = instelling;
        this.code = code;
        this.naam = naam;
    }

    public Instelling getInstelling() {
        return instelling;
    }

    public String getCode() {
        return code;
    }

    public String getNaam() {
        return naam;
    }
}
