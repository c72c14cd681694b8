package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The way to the register of one instelling (natural key): two switches, and how much may go: a bucket that
 * fills with time at the pace of the instelling, shared by all nodes because it is a row: what one takes another does not have.
 */
@Entity
@Table(name = "vpl_verbinding")
public class Verbinding {

    private static final long HEEL = 1000;

    /** As much as the clocks of two nodes may differ. */
    private static final Duration SCHEEF = Duration.ofMinutes(1);

    @Id
    private String instelling;

    @Version
    private int versie;

    @Embedded
    @AttributeOverride(name = "aan", column = @Column(name = "verzenden", nullable = false))
    @AttributeOverride(name = "door", column = @Column(name = "verzenden_door"))
    @AttributeOverride(name = "reden", column = @Column(name = "verzenden_reden"))
    @AttributeOverride(name = "sinds", column = @Column(name = "verzenden_sinds"))
    private Schakelaar verzenden;

    @Embedded
    @AttributeOverride(name = "aan", column = @Column(name = "ontvangen", nullable = false))
    @AttributeOverride(name = "door", column = @Column(name = "ontvangen_door"))
    @AttributeOverride(name = "reden", column = @Column(name = "ontvangen_reden"))
    @AttributeOverride(name = "sinds", column = @Column(name = "ontvangen_sinds"))
    private Schakelaar ontvangen;

    /** Thousandths of a request. */
    private long tegoed;

    @Column(nullable = false)
    private Instant aangevuld;

    protected Verbinding() {}

    Verbinding(String instelling, Instant nu) {
        this.instelling = instelling;
        this.verzenden = Schakelaar.AAN;
        this.ontvangen = Schakelaar.AAN;
        // A second's worth at the first question, whatever the pace.
        this.aangevuld = nu.minusMillis(HEEL);
    }

    /**
     * How many requests may go now. What is saved up is never more than a second's worth.
     *
     * @param tempo requests a second
     */
    int tegoed(Instant nu, int tempo) {
        if (nu.isBefore(aangevuld.minus(SCHEEF))) {
            // A clock that went back gives nothing, and takes nothing.
            aangevuld = nu;
        }
        // Nodes whose clocks differ a little, or that came to the row in another order: that time was given already.
        long millis = Math.max(0, Duration.between(aangevuld, nu).toMillis());
        long aanvulling = Math.min(millis, HEEL) * tempo;
        tegoed = Math.min(tegoed + aanvulling, tempo * HEEL);
        // What is less than a millisecond counts the next time: who asks often must not get less.
        aangevuld = aangevuld.plusMillis(millis);
        return (int) (tegoed / HEEL);
    }

    /** @param aantal at most {@link #tegoed} */
    void verbruik(int aantal) {
        tegoed -= aantal * HEEL;
    }

    void zetVerzenden(Schakelaar stand) {
        verzenden = stand;
    }

    void zetOntvangen(Schakelaar stand) {
        ontvangen = stand;
    }

    public String instelling() {
        return instelling;
    }

    public Schakelaar verzenden() {
        return verzenden;
    }

    public Schakelaar ontvangen() {
        return ontvangen;
    }
}
