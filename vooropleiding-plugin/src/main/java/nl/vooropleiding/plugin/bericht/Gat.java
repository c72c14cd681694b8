package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A time in which an instelling could not be reached. The register offers a message three times and then stops: what it had
 * to say in that time may have been lost, and asking again brings it.
 */
@Entity
@Table(name = "vpl_gat")
public class Gat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_gat")
    @SequenceGenerator(name = "vpl_gat", sequenceName = "vpl_gat_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private Instant van;

    @Column(nullable = false)
    private Instant tot;

    private Instant afgedaan;

    @Column(name = "afgedaan_door")
    private String afgedaanDoor;

    @Column(name = "afgedaan_hoe")
    private String afgedaanHoe;

    protected Gat() {}

    Gat(String instelling, Instant van, Instant tot) {
        this.instelling = instelling;
        this.van = van;
        this.tot = tot;
    }

    /** @return false when somebody was first */
    boolean afgedaan(String door, String hoe, Instant nu) {
        if (afgedaan != null) {
            return false;
        }
        afgedaan = nu;
        afgedaanDoor = door;
        afgedaanHoe = hoe;
        return true;
    }

    public Long id() {
        return id;
    }

    String instelling() {
        return instelling;
    }

    public Instant van() {
        return van;
    }

    public Instant tot() {
        return tot;
    }

    /** When somebody did something about it; absent as long as nobody has. */
    public Optional<Instant> afgedaan() {
        return Optional.ofNullable(afgedaan);
    }

    public String afgedaanDoor() {
        return afgedaanDoor;
    }

    public String afgedaanHoe() {
        return afgedaanHoe;
    }
}
