package nl.vooropleiding.plugin.abonnement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;

/**
 * Something the host told us and that has yet to be looked into. It is noted before anything else, survives a restart,
 * and goes when the student has been looked at.
 */
@Entity
@Table(name = "vpl_gebeurtenis")
class Gebeurtenis {

    static final Duration LANGSTE_WACHT = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_gebeurtenis")
    @SequenceGenerator(name = "vpl_gebeurtenis", sequenceName = "vpl_gebeurtenis_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String gebeurtenis;

    @Column(nullable = false)
    private String soort;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @Column(nullable = false)
    private Instant tijdstip;

    @Column(nullable = false)
    private String correlatie;

    private int pogingen;

    @Column(nullable = false)
    private Instant volgende;

    protected Gebeurtenis() {}

    Gebeurtenis(DeelnemerGebeurtenis gebeurtenis, Instant nu) {
        this.gebeurtenis = gebeurtenis.id();
        this.soort = gebeurtenis.soort().name();
        this.instelling = gebeurtenis.instelling();
        this.deelnemer = gebeurtenis.deelnemer();
        this.tijdstip = gebeurtenis.tijdstip();
        this.correlatie = gebeurtenis.correlatie();
        this.volgende = nu;
    }

    /** Nobody told anything: the date alone may have changed something. */
    static Gebeurtenis termijn(String instelling, String deelnemer, Instant nu) {
        Gebeurtenis termijn = new Gebeurtenis();
        termijn.gebeurtenis = UUID.randomUUID().toString();
        termijn.soort = "TERMIJN";
        termijn.instelling = instelling;
        termijn.deelnemer = deelnemer;
        termijn.tijdstip = nu;
        termijn.correlatie = termijn.gebeurtenis;
        termijn.volgende = nu;
        return termijn;
    }

    void later(Instant nu) {
        pogingen++;
        Duration wacht = Duration.ofSeconds(1L << Math.min(pogingen, 9));
        volgende = nu.plus(wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht);
    }

    Long id() {
        return id;
    }

    String instelling() {
        return instelling;
    }

    String deelnemer() {
        return deelnemer;
    }

    String correlatie() {
        return correlatie;
    }
}
