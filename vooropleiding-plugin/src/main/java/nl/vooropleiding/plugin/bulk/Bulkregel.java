package nl.vooropleiding.plugin.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.vooropleiding.plugin.abonnement.Bulkoordeel;

/** A student in a plan. */
@Entity
@Table(name = "vpl_bulkregel")
class Bulkregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bulkregel")
    @SequenceGenerator(name = "vpl_bulkregel", sequenceName = "vpl_bulkregel_seq", allocationSize = 200)
    private Long id;

    @Column(nullable = false)
    private long bulkplan;

    @Column(nullable = false)
    private String deelnemer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Bulkoordeel oordeel;

    @Column(name = "te_doen")
    private Boolean teDoen;

    protected Bulkregel() {}

    Bulkregel(Bulkplan plan, String deelnemer, Bulkoordeel oordeel) {
        this.bulkplan = plan.id();
        this.deelnemer = deelnemer;
        this.oordeel = oordeel;
        this.teDoen = oordeel == Bulkoordeel.VRAGEN ? true : null;
    }

    /** Its turn came: it was asked, or it was needless by then. */
    void gedaan(Bulkoordeel uiteindelijk) {
        oordeel = uiteindelijk;
        teDoen = null;
    }

    boolean teDoen() {
        return Boolean.TRUE.equals(teDoen);
    }

    Long id() {
        return id;
    }

    String deelnemer() {
        return deelnemer;
    }
}
