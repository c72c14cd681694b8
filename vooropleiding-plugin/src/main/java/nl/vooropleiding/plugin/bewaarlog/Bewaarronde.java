package nl.vooropleiding.plugin.bewaarlog;

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
import java.time.Instant;
import java.util.Optional;

/** One time that something was removed. It begins, goes on in steps, and is done; the row remains. */
@Entity
@Table(name = "vpl_bewaarronde")
public class Bewaarronde {

    private static final int MELDING_LANGST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bewaarronde")
    @SequenceGenerator(name = "vpl_bewaarronde", sequenceName = "vpl_bewaarronde_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Bewaarreden aanleiding;

    private String door;

    @Column(nullable = false)
    private Instant peil;

    @Column(nullable = false)
    private Instant begonnen;

    private Instant klaar;

    private String melding;

    /** For the persistence provider alone. */
    protected Bewaarronde() {}

    Bewaarronde(String instelling, Bewaarreden aanleiding, Optional<String> door, Instant peil, Instant nu) {
        this.instelling = instelling;
        this.aanleiding = aanleiding;
        this.door = door.orElse(null);
        this.peil = peil;
        this.begonnen = nu;
    }

    void klaar(Instant nu) {
        klaar = nu;
        melding = null;
    }

    /** What keeps it from going on, in words and without anybody's data; null when nothing does (any more). */
    void hapert(String waarom) {
        melding = waarom == null || waarom.length() <= MELDING_LANGST ? waarom : waarom.substring(0, MELDING_LANGST);
    }

    public Long id() {
        return id;
    }

    public String instelling() {
        return instelling;
    }

    public Bewaarreden aanleiding() {
        return aanleiding;
    }

    /** Who had it done; empty when nobody did. */
    public Optional<String> door() {
        return Optional.ofNullable(door);
    }

    /** By which moment the terms are counted. */
    public Instant peil() {
        return peil;
    }

    public Instant begonnen() {
        return begonnen;
    }

    public Optional<Instant> klaar() {
        return Optional.ofNullable(klaar);
    }

    public Optional<String> melding() {
        return Optional.ofNullable(melding);
    }
}
