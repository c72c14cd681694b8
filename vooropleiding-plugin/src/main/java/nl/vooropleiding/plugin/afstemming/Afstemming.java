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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One comparison of the students of an instelling with its subscriptions. */
@Entity
@Table(name = "vpl_afstemming")
class Afstemming {

    private static final int MELDING_LANGST = 500;

    /** What made it begin. */
    enum Aanleiding {
        START,
        DAGELIJKS,
        HAND
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_afstemming")
    @SequenceGenerator(name = "vpl_afstemming", sequenceName = "vpl_afstemming_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Aanleiding aanleiding;

    /** Who asked for it; null when nobody did. */
    private String door;

    @Column(nullable = false)
    private Instant begonnen;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Afstemstadium stadium;

    @Column(name = "stadium_sinds", nullable = false)
    private Instant stadiumSinds;

    /** How far the host's students were read. */
    private String bladwijzer;

    private int vergeleken;

    /** Who let it repair; null when that went by itself. */
    @Column(name = "akkoord_door")
    private String akkoordDoor;

    @Column(name = "bezet_tot")
    private Instant bezetTot;

    /** Not before this it is tried again. */
    private Instant volgende;

    /** Why it does not go on by itself. */
    private String melding;

    @Column(nullable = false)
    private String correlatie;

    protected Afstemming() {}

    Afstemming(String instelling, Aanleiding aanleiding, String door, Instant nu) {
        this.instelling = instelling;
        this.aanleiding = aanleiding;
        this.door = door;
        this.begonnen = nu;
        this.stadium = Afstemstadium.VERGELIJKT;
        this.stadiumSinds = nu;
        this.correlatie = UUID.randomUUID().toString();
    }

    /** @return false when that cannot follow the present stage */
    boolean word(Afstemstadium nieuw, Instant nu) {
        boolean kan = stadium.volgende().contains(nieuw);
        if (kan) {
            stadium = nieuw;
            stadiumSinds = nu;
            melding = null;
        }
        return kan;
    }

    void akkoord(String wie) {
        akkoordDoor = wie;
    }

    boolean vrij(Instant nu) {
        return (bezetTot == null || !nu.isBefore(bezetTot)) && (volgende == null || !nu.isBefore(volgende));
    }

    /** This node works on it until that moment; after it another may. */
    void bezet(Instant tot) {
        bezetTot = tot;
    }

    void vrijgegeven() {
        bezetTot = null;
    }

    /** @param waar null at the end */
    void gelezen(int aantal, String waar) {
        vergeleken += aantal;
        bladwijzer = waar;
        melding = null;
    }

    /** Where it was is not known any more: it reads anew, and who was compared stays so. */
    void vanVoren() {
        vergeleken = 0;
        bladwijzer = null;
    }

    void hapert(String waarom, Instant opnieuw) {
        melding = waarom.length() <= MELDING_LANGST ? waarom : waarom.substring(0, MELDING_LANGST);
        volgende = opnieuw;
    }

    Long id() {
        return id;
    }

    String instelling() {
        return instelling;
    }

    Aanleiding aanleiding() {
        return aanleiding;
    }

    Optional<String> door() {
        return Optional.ofNullable(door);
    }

    Instant begonnen() {
        return begonnen;
    }

    Afstemstadium stadium() {
        return stadium;
    }

    Instant stadiumSinds() {
        return stadiumSinds;
    }

    Optional<String> bladwijzer() {
        return Optional.ofNullable(bladwijzer);
    }

    int vergeleken() {
        return vergeleken;
    }

    Optional<String> akkoordDoor() {
        return Optional.ofNullable(akkoordDoor);
    }

    Optional<String> melding() {
        return Optional.ofNullable(melding);
    }

    String correlatie() {
        return correlatie;
    }
}
