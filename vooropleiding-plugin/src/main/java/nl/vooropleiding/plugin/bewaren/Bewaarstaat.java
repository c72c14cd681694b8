package nl.vooropleiding.plugin.bewaren;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with removing what is due, of one instelling: whether a person agreed that it is done each night, when
 * the next time is, and the round that goes on now. One node at a time works on it, until its lease ends.
 */
@Entity
@Table(name = "vpl_bewaarstaat")
public class Bewaarstaat {

    @Id
    private String instelling;

    @Version
    private int versie;

    @Column(name = "akkoord_door")
    private String akkoordDoor;

    @Column(name = "akkoord_op")
    private Instant akkoordOp;

    /** The terms that were agreed with: by others nothing goes by itself until somebody looked again. */
    @Column(name = "akkoord_regels")
    private String akkoordRegels;

    @Column(nullable = false)
    private Instant volgende;

    @Column(name = "bezet_tot", nullable = false)
    private Instant bezetTot;

    private Long ronde;

    /** For the persistence provider alone. */
    protected Bewaarstaat() {}

    Bewaarstaat(String instelling, Instant nu) {
        this.instelling = instelling;
        this.volgende = nu;
        this.bezetTot = Instant.EPOCH;
    }

    void akkoord(String door, String regels, Instant nu, Instant eersteNacht) {
        akkoordDoor = door;
        akkoordOp = nu;
        akkoordRegels = regels;
        volgende = eersteNacht;
    }

    void nietMeerAkkoord() {
        akkoordDoor = null;
        akkoordOp = null;
        akkoordRegels = null;
    }

    /** Whether the nightly round is to begin: agreed with by these terms, and its time has come. */
    boolean isAanDeBeurt(String regels, Instant nu) {
        return ronde == null && isAkkoordMet(regels) && !volgende.isAfter(nu);
    }

    boolean isVrij(Instant nu) {
        return !bezetTot.isAfter(nu);
    }

    void bezet(Instant tot) {
        bezetTot = tot;
    }

    void begint(long dezeRonde) {
        ronde = dezeRonde;
    }

    /** Done; a night that was missed meanwhile is not done twice. */
    void klaar(Instant volgendeNacht) {
        ronde = null;
        volgende = volgendeNacht;
        bezetTot = Instant.EPOCH;
    }

    boolean isAkkoordMet(String regels) {
        return regels.equals(akkoordRegels);
    }

    Optional<Long> ronde() {
        return Optional.ofNullable(ronde);
    }

    /** Who agreed; empty while nobody has. */
    public Optional<String> akkoordDoor() {
        return Optional.ofNullable(akkoordDoor);
    }

    public Optional<Instant> akkoordOp() {
        return Optional.ofNullable(akkoordOp);
    }

    public Instant volgende() {
        return volgende;
    }
}
