package nl.vooropleiding.plugin.bericht;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The fuse of an address (natural key): it blows when offers keep failing and none passes. While it is blown one message
 * at a time tries whether the register is there again, ever more seldom; the first that passes mends it. It is kept in
 * the database, so that all nodes and a new start know what one found out.
 */
@Entity
@Table(name = "vpl_zekering")
public class Zekering {

    /** After so many failures, with none that passed in between, it is the channel and not a message. */
    static final int DREMPEL = 3;

    static final Duration EERSTE_PROEF = Duration.ofSeconds(15);
    private static final int MEESTE_VERDUBBELINGEN = 12;

    /** Whether it conducts. */
    public enum Staat {
        HEEL,
        DOORGESLAGEN
    }

    /** What may be offered now. */
    enum Ruimte {
        /** As much as the pace allows. */
        VRIJ,
        /** One message, to see whether the register is there. */
        PROEF,
        /** Nothing. */
        GEEN
    }

    @Id
    private String adres;

    @Version
    private int versie;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Staat staat;

    @Column(nullable = false)
    private Instant sinds;

    /** How many failed since the last that passed. */
    private int reeks;

    /** How many tries failed since it blew. */
    private int proeven;

    @Column(name = "volgende_proef")
    private Instant volgendeProef;

    private String melding;

    protected Zekering() {}

    Zekering(String adres, Instant nu) {
        this.adres = adres;
        this.staat = Staat.HEEL;
        this.sinds = nu;
    }

    Ruimte ruimte(Instant nu) {
        if (staat == Staat.HEEL) {
            return Ruimte.VRIJ;
        }
        return nu.isBefore(volgendeProef) ? Ruimte.GEEN : Ruimte.PROEF;
    }

    /** This node tries; until then no other does, unless this node is never heard of again. */
    void proeft(Instant tot) {
        volgendeProef = tot;
    }

    /** @return whether it was blown */
    boolean gelukt(Instant nu) {
        boolean wasStuk = staat == Staat.DOORGESLAGEN;
        reeks = 0;
        proeven = 0;
        volgendeProef = null;
        melding = null;
        if (wasStuk) {
            staat = Staat.HEEL;
            sinds = nu;
        }
        return wasStuk;
    }

    /** @param langste the longest that is waited between two tries */
    void mislukt(String reden, Instant nu, Duration langste) {
        reeks++;
        melding = Bericht.kort(reden);
        if (staat == Staat.HEEL && reeks >= DREMPEL) {
            staat = Staat.DOORGESLAGEN;
            sinds = nu;
            proeven = 0;
            volgendeProef = nu.plus(wacht(langste));
        } else if (staat == Staat.DOORGESLAGEN) {
            proeven++;
            volgendeProef = nu.plus(wacht(langste));
        }
    }

    /** Whether the next try is further away than it is ever put off: the clock went back meanwhile. */
    boolean liepVooruit(Instant nu, Duration langste) {
        Duration verste = langste.compareTo(Wachtrij.LEASE) > 0 ? langste : Wachtrij.LEASE;
        return staat == Staat.DOORGESLAGEN
                && volgendeProef.isAfter(nu.plus(verste).plus(EERSTE_PROEF));
    }

    /** Somebody asks to try now. */
    void probeer(Instant nu) {
        if (staat == Staat.DOORGESLAGEN) {
            volgendeProef = nu;
        }
    }

    private Duration wacht(Duration langste) {
        Duration wacht = EERSTE_PROEF.multipliedBy(1L << Math.min(proeven, MEESTE_VERDUBBELINGEN));
        return wacht.compareTo(langste) > 0 ? langste : wacht;
    }

    /** Nothing failed since the last that passed. */
    boolean schoon() {
        return staat == Staat.HEEL && reeks == 0;
    }

    String adres() {
        return adres;
    }

    public Staat staat() {
        return staat;
    }

    /** Since when it is in this state. */
    public Instant sinds() {
        return sinds;
    }

    /** When the next message tries; absent while it conducts. */
    public Optional<Instant> volgendeProef() {
        return Optional.ofNullable(volgendeProef);
    }

    /** What the last failure was; absent when none followed on what passed. */
    public Optional<String> melding() {
        return Optional.ofNullable(melding);
    }
}
