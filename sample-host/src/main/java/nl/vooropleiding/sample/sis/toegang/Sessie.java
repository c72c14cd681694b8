package nl.vooropleiding.sample.sis.toegang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.vooropleiding.sample.sis.opslag.Rij;

/**
 * One log-in of one user: from the moment the password was right until they log out, an hour of silence, or the end of
 * a working day. Whatever a plugin does on behalf of the user counts as activity too.
 */
@Entity
@Table(name = "sis_sessie")
public class Sessie extends Rij {

    /** After this long without a request someone has to log in again. */
    static final Duration STILTE = Duration.ofHours(1);

    /** No log-in lasts longer. */
    static final Duration LANGST = Duration.ofHours(12);

    private static final Duration BIJWERKEN = Duration.ofMinutes(1);

    @ManyToOne(optional = false)
    @JoinColumn(name = "gebruiker_id")
    private Gebruiker gebruiker;

    @Column(name = "sleutel_hash")
    private String sleutelHash;

    private Instant begonnen;

    @Column(name = "laatst_gezien")
    private Instant laatstGezien;

    private Instant beeindigd;

    protected Sessie() {}

    Sessie(Gebruiker gebruiker, String sleutel, Instant nu) {
        this.gebruiker = gebruiker;
        this.sleutelHash = Geheim.hash(sleutel);
        this.begonnen = nu;
        this.laatstGezien = nu;
    }

    boolean geldig(Instant nu) {
        return beeindigd == null
                && gebruiker.isActief()
                && nu.isBefore(laatstGezien.plus(STILTE))
                && nu.isBefore(begonnen.plus(LANGST));
    }

    /** Whether activity has to be noted; at most once a minute, because every request asks. */
    boolean moetBijgewerkt(Instant nu) {
        return nu.isAfter(laatstGezien.plus(BIJWERKEN));
    }

    void beeindig(Instant nu) {
        beeindigd = nu;
    }

    Gebruiker getGebruiker() {
        return gebruiker;
    }
}
