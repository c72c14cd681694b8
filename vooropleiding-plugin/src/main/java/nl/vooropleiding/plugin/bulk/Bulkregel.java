package nl.vooropleiding.plugin.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One of those that a plan is about. */
@Entity
@Table(name = "vpl_bulkregel")
class Bulkregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bulkregel")
    @SequenceGenerator(name = "vpl_bulkregel", sequenceName = "vpl_bulkregel_seq", allocationSize = 200)
    private Long id;

    @Column(nullable = false)
    private long bulkplan;

    /** A student or a message, by the kind of the plan. */
    @Column(nullable = false)
    private String onderwerp;

    /** The name of why nothing is done; absent when it is, or was. */
    private String oordeel;

    /** Absent once it was done, or turned out to be needless. */
    @Column(name = "te_doen")
    private Boolean teDoen;

    protected Bulkregel() {}

    Bulkregel(Bulkplan plan, String onderwerp, Oordeel oordeel) {
        this.bulkplan = plan.id();
        this.onderwerp = onderwerp;
        this.oordeel = oordeel.waaromNiet().orElse(null);
        this.teDoen = this.oordeel == null ? true : null;
    }

    /** Its turn came: it was done, or it was needless by then. */
    void gedaan(Oordeel uiteindelijk) {
        oordeel = uiteindelijk.waaromNiet().orElse(null);
        teDoen = null;
    }

    boolean teDoen() {
        return Boolean.TRUE.equals(teDoen);
    }

    Long id() {
        return id;
    }

    String onderwerp() {
        return onderwerp;
    }
}
