package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a message waits until a person lets it go. */
@Embeddable
public class Blokkade {

    @Column(name = "blokkade_reden")
    private String reden;

    @Column(name = "blokkade_door")
    private String door;

    @Column(name = "blokkade_sinds")
    private Instant sinds;

    protected Blokkade() {}

    Blokkade(String reden, String door, Instant sinds) {
        this.reden = reden;
        this.door = door;
        this.sinds = sinds;
    }

    public String reden() {
        return reden;
    }

    public String door() {
        return door;
    }

    public Instant sinds() {
        return sinds;
    }
}
