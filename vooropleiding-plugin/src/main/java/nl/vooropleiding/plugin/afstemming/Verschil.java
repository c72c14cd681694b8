package nl.vooropleiding.plugin.afstemming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vooropleiding.plugin.abonnement.Verschilsoort;

/** One student that differed in a comparison (natural key: both). */
@Entity
@Table(name = "vpl_verschil")
class Verschil {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_verschil")
    @SequenceGenerator(name = "vpl_verschil", sequenceName = "vpl_verschil_seq", allocationSize = 200)
    private Long id;

    @Column(nullable = false)
    private Long afstemming;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verschilsoort soort;

    /** Null once the student was looked at, so that the index holds only who is to be. */
    @Column(name = "te_doen")
    private Boolean teDoen = true;

    protected Verschil() {}

    Verschil(Afstemming afstemming, String deelnemer, Verschilsoort soort) {
        this.afstemming = afstemming.id();
        this.instelling = afstemming.instelling();
        this.deelnemer = deelnemer;
        this.soort = soort;
    }

    void bekeken() {
        teDoen = null;
    }

    boolean teDoen() {
        return teDoen != null;
    }

    Long id() {
        return id;
    }

    String deelnemer() {
        return deelnemer;
    }
}
