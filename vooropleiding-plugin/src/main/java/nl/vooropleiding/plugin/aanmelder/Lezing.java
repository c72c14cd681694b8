package nl.vooropleiding.plugin.aanmelder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Until when the host was asked which students of an instelling changed. While one node asks, no other does. */
@Entity
@Table(name = "vpl_aanmelderlezing")
class Lezing {

    /** Asked again each time: clocks differ, and a change may be written a little later than it happened. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Id
    private String instelling;

    @Version
    private int versie;

    @Column(nullable = false)
    private Instant sinds;

    @Column(name = "bezet_tot", nullable = false)
    private Instant bezetTot;

    protected Lezing() {}

    Lezing(String instelling) {
        this.instelling = instelling;
        this.sinds = Instant.EPOCH;
        this.bezetTot = Instant.EPOCH;
    }

    boolean vrij(Instant nu) {
        return !bezetTot.isAfter(nu);
    }

    Instant neem(Instant nu, Duration hoelang) {
        bezetTot = nu.plus(hoelang);
        return sinds;
    }

    /** @param begonnen when this round of asking began */
    void klaar(Instant begonnen) {
        sinds = begonnen.minus(OVERLAP);
        bezetTot = Instant.EPOCH;
    }

    void mislukt() {
        bezetTot = Instant.EPOCH;
    }
}
