package nl.vooropleiding.plugin.abonnement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decided about a subscription. It wins over what follows from the host's relations until a person lets it
 * go; a start or an extension goes by itself after nine months, as an aanmelding does.
 */
@Embeddable
public class MetDeHand {

    /** As many characters as are kept of a reason. */
    public static final int REDEN_LANGST = 200;

    /** What was decided. */
    public enum Keuze {
        /** It runs as long as there is an aanmelding or inschrijving, also after its nine months. */
        GESTART,
        /** It does not run, whatever the host's relations say. */
        BEEINDIGD
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "hand")
    private Keuze keuze;

    @Column(name = "hand_reden")
    private String reden;

    @Column(name = "hand_door")
    private String door;

    @Column(name = "hand_sinds")
    private Instant sinds;

    @Column(name = "hand_tot")
    private LocalDate tot;

    protected MetDeHand() {}

    private MetDeHand(Keuze keuze, String reden, String door, Instant sinds, LocalDate tot) {
        this.keuze = keuze;
        this.reden = reden;
        this.door = door;
        this.sinds = sinds;
        this.tot = tot;
    }

    static MetDeHand gestart(String reden, String door, Instant sinds, LocalDate tot) {
        return new MetDeHand(Keuze.GESTART, reden, door, sinds, tot);
    }

    static MetDeHand beeindigd(String reden, String door, Instant sinds) {
        return new MetDeHand(Keuze.BEEINDIGD, reden, door, sinds, null);
    }

    public Keuze keuze() {
        return keuze;
    }

    /** In the words of who decided. */
    public String reden() {
        return reden;
    }

    /** The user who decided. */
    public String door() {
        return door;
    }

    public Instant sinds() {
        return sinds;
    }

    /** The first day on which it does not count any more; absent when it counts until it is let go. */
    public Optional<LocalDate> tot() {
        return Optional.ofNullable(tot);
    }

    boolean houdtTegen() {
        return keuze == Keuze.BEEINDIGD;
    }
}
