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
import nl.vooropleiding.plugin.opslag.Deelwerk;

/** One comparison of the students of an instelling with its subscriptions. */
@Entity
@Table(name = "vpl_afstemming")
class Afstemming extends Deelwerk {

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

    private int vergeleken;

    /** Who let it repair; null when that went by itself. */
    @Column(name = "akkoord_door")
    private String akkoordDoor;

    /** Not before this it is tried again. */
    private Instant volgende;

    protected Afstemming() {}

    Afstemming(String instelling, Aanleiding aanleiding, String door, Instant nu) {
        this.instelling = instelling;
        this.aanleiding = aanleiding;
        this.door = door;
        this.begonnen = nu;
        this.stadium = Afstemstadium.VERGELIJKT;
        this.stadiumSinds = nu;
    }

    /** @return false when that cannot follow the present stage */
    boolean word(Afstemstadium nieuw, Instant nu) {
        boolean kan = stadium.volgende().contains(nieuw);
        if (kan) {
            stadium = nieuw;
            stadiumSinds = nu;
            gaatVerder();
        }
        return kan;
    }

    void akkoord(String wie) {
        akkoordDoor = wie;
    }

    @Override
    public boolean vrij(Instant nu) {
        return super.vrij(nu) && (volgende == null || !nu.isBefore(volgende));
    }

    /** @param waar null at the end */
    void gelezen(int aantal, String waar) {
        vergeleken += aantal;
        gelezenTot(waar);
    }

    /** Where it was is not known any more: it reads anew, and who was compared stays so. */
    void vanVoren() {
        vergeleken = 0;
        gelezenTot(null);
    }

    void hapert(String waarom, Instant opnieuw) {
        hapert(waarom);
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

    int vergeleken() {
        return vergeleken;
    }

    Optional<String> akkoordDoor() {
        return Optional.ofNullable(akkoordDoor);
    }
}
