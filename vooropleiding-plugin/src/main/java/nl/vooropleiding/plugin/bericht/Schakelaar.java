package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** A switch that cannot be forgotten: it says who put it so, when and why. */
@Embeddable
public class Schakelaar {

    /** As it is until somebody touches it. */
    static final Schakelaar AAN = new Schakelaar(true, null, null, null);

    /** As many characters as are kept of a reason. */
    public static final int REDEN_LANGST = 200;

    private boolean aan;
    private String door;
    private String reden;
    private Instant sinds;

    protected Schakelaar() {}

    Schakelaar(boolean aan, String door, String reden, Instant sinds) {
        this.aan = aan;
        this.door = door;
        this.reden = reden;
        this.sinds = sinds;
    }

    public boolean aan() {
        return aan;
    }

    /** Who put it so; absent when nobody ever touched it. */
    public Optional<String> door() {
        return Optional.ofNullable(door);
    }

    public Optional<String> reden() {
        return Optional.ofNullable(reden);
    }

    public Optional<Instant> sinds() {
        return Optional.ofNullable(sinds);
    }
}
