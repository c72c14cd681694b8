package nl.vooropleiding.sample.sis.opslag;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What every row has: an id from the sequence, and a version so that two people cannot overwrite each other. */
@MappedSuperclass
public abstract class Rij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sis_rij")
    @SequenceGenerator(name = "sis_rij", sequenceName = "sis_rij_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    public Long getId() {
        return id;
    }

    public int getVersie() {
        return versie;
    }
}
