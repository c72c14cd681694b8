package nl.vooropleiding.plugin.vondst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A number that the register found for a student, which the host does not have (natural key: instelling and deelnemer). */
@Entity
@Table(name = "vpl_nummervondst")
class Nummervondst {

    /** While the host is away, or takes in no numbers, it is asked no less often. */
    static final Duration LANGSTE_RUST = Duration.ofMinutes(5);

    private static final int MEESTE_VERDUBBELINGEN = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_nummervondst")
    @SequenceGenerator(name = "vpl_nummervondst", sequenceName = "vpl_nummervondst_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    /** Keyed hash of the number. */
    @Column(nullable = false)
    private String persoon;

    /** The number, encrypted. */
    @Column(nullable = false)
    private byte[] nummer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Vondststaat staat;

    @Column(nullable = false)
    private Instant sinds;

    @Column(nullable = false)
    private String correlatie;

    private int pogingen;

    /** When it is offered next; null when it waits for a person. */
    private Instant volgende;

    protected Nummervondst() {}

    Nummervondst(String instelling, String deelnemer) {
        this.instelling = instelling;
        this.deelnemer = deelnemer;
    }

    /** The register found this one: from now on it is offered. */
    void gevonden(String vanPersoon, byte[] versleuteld, String waarmee, Instant nu) {
        persoon = vanPersoon;
        nummer = versleuteld;
        correlatie = waarmee;
        opnieuw(nu);
    }

    /** What stood in the way is gone, maybe. */
    void opnieuw(Instant nu) {
        staat = Vondststaat.TE_BIEDEN;
        sinds = nu;
        pogingen = 0;
        volgende = nu;
    }

    /** Nobody else offers it meanwhile, unless this node is never heard of again. */
    void bezet(Instant tot) {
        volgende = tot;
    }

    /** The host did not take it and will not by itself. */
    void blijft(Vondststaat nieuw, Instant nu) {
        word(nieuw, nu);
        volgende = null;
    }

    /** The host could not be asked, or takes in no numbers; waits two seconds, then four, and so on. */
    void later(Vondststaat nieuw, Instant nu) {
        word(nieuw, nu);
        pogingen++;
        Duration rust = Duration.ofSeconds(1L << Math.min(pogingen, MEESTE_VERDUBBELINGEN));
        volgende = nu.plus(rust.compareTo(LANGSTE_RUST) < 0 ? rust : LANGSTE_RUST);
    }

    private void word(Vondststaat nieuw, Instant nu) {
        if (staat != nieuw) {
            staat = nieuw;
            sinds = nu;
        }
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

    boolean isVan(String iemand) {
        return persoon.equals(iemand);
    }

    byte[] nummer() {
        return nummer;
    }

    Vondststaat staat() {
        return staat;
    }

    Instant sinds() {
        return sinds;
    }

    String correlatie() {
        return correlatie;
    }

    Instant volgende() {
        return volgende;
    }
}
