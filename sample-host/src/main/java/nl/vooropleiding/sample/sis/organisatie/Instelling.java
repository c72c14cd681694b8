package nl.vooropleiding.sample.sis.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** A school. Every student and every user belongs to one. */
@Entity
@Table(name = "sis_instelling")
public class Instelling extends Rij {

    private String naam;
    private String brin;
    private String oin;

    protected Instelling() {}

    public Instelling(String naam, String brin, String oin) {
        this.naam = naam;
        this.brin = brin;
        this.oin = oin;
    }

    public String getNaam() {
        return naam;
    }

    public String getBrin() {
        return brin;
    }

    public String getOin() {
        return oin;
    }
}
