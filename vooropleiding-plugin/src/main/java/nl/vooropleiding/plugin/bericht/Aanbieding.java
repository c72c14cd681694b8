package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One time that a request was offered to the register, and what came of it. */
@Entity
@Table(name = "vpl_aanbieding")
public class Aanbieding {

    /** What came of an offer. */
    public enum Afloop {
        /** The register confirmed that it has it. */
        BEVESTIGD,
        /** The register had it already, from an offer of which we never heard. */
        AL_ONTVANGEN,
        /** It may pass later. */
        MISLUKT,
        /** The register does not take it. */
        GEWEIGERD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_aanbieding")
    @SequenceGenerator(name = "vpl_aanbieding", sequenceName = "vpl_aanbieding_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long bericht;

    @Column(nullable = false)
    private Instant begonnen;

    @Column(nullable = false)
    private Instant geeindigd;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Afloop afloop;

    private String melding;

    protected Aanbieding() {}

    Aanbieding(long bericht, Instant begonnen, Instant geeindigd, Afloop afloop, String melding) {
        this.bericht = bericht;
        this.begonnen = begonnen;
        this.geeindigd = geeindigd;
        this.afloop = afloop;
        this.melding = melding == null ? null : Bericht.kort(melding);
    }

    public Instant begonnen() {
        return begonnen;
    }

    public Instant geeindigd() {
        return geeindigd;
    }

    public Afloop afloop() {
        return afloop;
    }

    public Optional<String> melding() {
        return Optional.ofNullable(melding);
    }
}
