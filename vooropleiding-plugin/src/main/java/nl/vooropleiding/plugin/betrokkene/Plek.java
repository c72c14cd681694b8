package nl.vooropleiding.plugin.betrokkene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Where a student belongs by one of their relations: it decides who sees them in a list. */
@Entity
@Table(name = "vpl_plek")
class Plek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_plek")
    @SequenceGenerator(name = "vpl_plek", sequenceName = "vpl_plek_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    private String eenheid;

    private String locatie;

    protected Plek() {}

    Plek(String instelling, String deelnemer, Ligging ligging) {
        this.instelling = instelling;
        this.deelnemer = deelnemer;
        this.eenheid = ligging.eenheid();
        this.locatie = ligging.locatie();
    }

    String deelnemer() {
        return deelnemer;
    }

    Ligging ligging() {
        return new Ligging(eenheid, locatie);
    }

    /** An organisatie-eenheid and a locatie; either may be null. */
    record Ligging(String eenheid, String locatie) {}
}
