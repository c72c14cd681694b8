package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the plugin last was there to receive, on whatever node. */
@Entity
@Table(name = "vpl_hartslag")
class Hartslag {

    static final String ONTVANGST = "ontvangst";

    /** A restart takes less; in more the register may have offered a message three times and given up. */
    static final Duration GEMIST = Duration.ofMinutes(2);

    @Id
    private String id;

    @Column(nullable = false)
    private Instant moment;

    protected Hartslag() {}

    Hartslag(Instant nu) {
        this.id = ONTVANGST;
        this.moment = nu;
    }

    /**
     * It beats.
     *
     * @return since when it had not, when that was too long
     */
    Optional<Instant> slaat(Instant nu) {
        Instant vorige = moment;
        // Of two nodes the one whose clock is behind takes nothing back; a clock that was set back far does.
        if (nu.isAfter(vorige) || nu.isBefore(vorige.minus(GEMIST))) {
            moment = nu;
        }
        return Optional.of(vorige).filter(v -> v.plus(GEMIST).isBefore(nu));
    }
}
