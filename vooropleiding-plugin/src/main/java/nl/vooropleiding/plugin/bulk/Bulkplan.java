package nl.vooropleiding.plugin.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Optional;
import java.util.UUID;

/** A plan to ask the register for many students: who, why, and how fast. */
@Entity
@Table(name = "vpl_bulkplan")
public class Bulkplan {

    /** As many characters as are kept of a reason. */
    public static final int REDEN_LANGST = 200;

    private static final int MELDING_LANGST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_bulkplan")
    @SequenceGenerator(name = "vpl_bulkplan", sequenceName = "vpl_bulkplan_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String reden;

    @Column(nullable = false)
    private String door;

    @Column(nullable = false)
    private Instant gemaakt;

    @Embedded
    private Selectie selectie;

    @Column(name = "beantwoord_voor", nullable = false)
    private Instant beantwoordVoor;

    /** Requests a second. */
    private int tempo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Bulkstaat staat;

    @Column(name = "staat_sinds", nullable = false)
    private Instant staatSinds;

    /** How far the host's students were read. */
    private String bladwijzer;

    @Column(name = "bezet_tot")
    private Instant bezetTot;

    /** When the next may be asked. */
    private Instant volgende;

    /** Why it does not go on by itself. */
    private String melding;

    @Column(nullable = false)
    private String correlatie;

    protected Bulkplan() {}

    /**
     * What a person wants.
     *
     * @param beantwoordVoor who was answered since then is not asked
     * @param tempo requests a second; the pace of the instelling is not exceeded
     */
    public record Wens(
            String instelling, Selectie selectie, Instant beantwoordVoor, int tempo, String reden, String door) {}

    Bulkplan(Wens wens, Instant nu) {
        this.instelling = wens.instelling();
        this.reden = wens.reden();
        this.door = wens.door();
        this.selectie = wens.selectie();
        this.beantwoordVoor = wens.beantwoordVoor();
        this.tempo = wens.tempo();
        this.gemaakt = nu;
        this.staat = Bulkstaat.VERZAMELEN;
        this.staatSinds = nu;
        this.correlatie = UUID.randomUUID().toString();
    }

    /** @return false when that cannot follow the present state */
    boolean word(Bulkstaat nieuw, Instant nu) {
        boolean kan = staat.kanNaar(nieuw);
        if (kan) {
            staat = nieuw;
            staatSinds = nu;
            melding = null;
        }
        return kan;
    }

    boolean vrij(Instant nu) {
        return bezetTot == null || !nu.isBefore(bezetTot);
    }

    /** This node works on it until that moment; after it another may. */
    void bezet(Instant tot) {
        bezetTot = tot;
    }

    void vrijgegeven() {
        bezetTot = null;
    }

    void gelezenTot(String waar) {
        bladwijzer = waar;
        melding = null;
    }

    /** How many may be asked now at the pace of this plan, which are then taken. At most a second's worth. */
    int beurten(Instant nu) {
        Instant vanaf = volgende == null || volgende.isBefore(nu.minusSeconds(1)) ? nu.minusSeconds(1) : volgende;
        int aantal = (int) Math.max(0, Duration.between(vanaf, nu).toMillis() * tempo / 1000);
        volgende = vanaf.plusMillis(aantal * 1000L / tempo);
        return aantal;
    }

    void hapert(String waarom) {
        melding = waarom.length() <= MELDING_LANGST ? waarom : waarom.substring(0, MELDING_LANGST);
    }

    public Long id() {
        return id;
    }

    public String instelling() {
        return instelling;
    }

    public String reden() {
        return reden;
    }

    public String door() {
        return door;
    }

    public Instant gemaakt() {
        return gemaakt;
    }

    public Selectie selectie() {
        // What is empty in all its columns is read as absent.
        return selectie == null ? Selectie.van(Optional.empty(), Optional.empty(), Optional.empty()) : selectie;
    }

    public Instant beantwoordVoor() {
        return beantwoordVoor;
    }

    public int tempo() {
        return tempo;
    }

    public Bulkstaat staat() {
        return staat;
    }

    public Instant staatSinds() {
        return staatSinds;
    }

    public Optional<String> melding() {
        return Optional.ofNullable(melding);
    }

    Optional<String> bladwijzer() {
        return Optional.ofNullable(bladwijzer);
    }

    String correlatie() {
        return correlatie;
    }
}
