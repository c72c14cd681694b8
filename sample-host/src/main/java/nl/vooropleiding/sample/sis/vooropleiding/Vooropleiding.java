package nl.vooropleiding.sample.sis.vooropleiding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Year;
import java.util.Optional;
import nl.vooropleiding.api.vooropleiding.Opgave;
import nl.vooropleiding.api.vooropleiding.Vooropleidingsoort;
import nl.vooropleiding.sample.sis.deelnemer.Deelnemer;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** A prior education that a student declared, or that was taken over from the register. */
@Entity
@Table(name = "sis_vooropleiding")
public class Vooropleiding extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "deelnemer_id")
    private Deelnemer deelnemer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Vooropleidingsoort soort;

    private boolean diploma;
    private Integer jaar;
    private String brin;
    private String opleidingcode;
    private boolean overgenomen;

    protected Vooropleiding() {}

    public Vooropleiding(Deelnemer deelnemer, Opgave opgave) {
        this.deelnemer = deelnemer;
        wordt(opgave);
    }

    private void wordt(Opgave opgave) {
        soort = opgave.soort();
        diploma = opgave.diploma();
        jaar = opgave.jaar().map(Year::getValue).orElse(null);
        brin = opgave.brin().orElse(null);
        opleidingcode = opgave.opleidingcode().orElse(null);
    }

    /** As a person decided to take it over from the register. */
    void neemOver(Opgave opgave) {
        wordt(opgave);
        overgenomen = true;
    }

    Opgave opgave() {
        return new Opgave(
                soort,
                diploma,
                Optional.ofNullable(jaar).map(Year::of),
                Optional.ofNullable(brin),
                Optional.ofNullable(opleidingcode));
    }

    boolean isVan(long student) {
        return deelnemer.getId() == student;
    }

    public Vooropleidingsoort getSoort() {
        return soort;
    }

    public boolean isDiploma() {
        return diploma;
    }

    public Integer getJaar() {
        return jaar;
    }

    public String getBrin() {
        return brin;
    }

    public String getOpleidingcode() {
        return opleidingcode;
    }

    public boolean isOvergenomen() {
        return overgenomen;
    }
}
