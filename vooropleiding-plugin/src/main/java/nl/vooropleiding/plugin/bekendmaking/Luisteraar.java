package nl.vooropleiding.plugin.bekendmaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** An application that is told something (natural key: its name, with what it is told when that is not changes). While one node tells it something, no other does. */
@Entity
@Table(name = "vpl_luisteraar")
class Luisteraar {

    /** What it is told. */
    enum Soort {
        /** That the register says something else about a student. */
        WIJZIGINGEN,
        /** The points on the worklist: it is the host's own. */
        SIGNALEN
    }

    /** One who was away for longer is forgotten, with what it was to be told. */
    static final Duration GEDULD = Duration.ofDays(7);

    private static final Duration LANGSTE_RUST = Duration.ofHours(1);
    private static final int MEESTE_VERDUBBELINGEN = 12;

    @Id
    private String applicatie;

    @Version
    private int versie;

    @Column(nullable = false)
    private Instant gezien;

    @Column(name = "bezet_tot", nullable = false)
    private Instant bezetTot;

    @Column(name = "volgende_poging", nullable = false)
    private Instant volgendePoging;

    private int pogingen;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Soort soort;

    protected Luisteraar() {}

    Luisteraar(String applicatie, Soort soort, Instant nu) {
        this.applicatie = applicatie;
        this.soort = soort;
        this.gezien = nu;
        this.bezetTot = nu;
        this.volgendePoging = nu;
    }

    String applicatie() {
        return applicatie;
    }

    boolean aanDeBeurt(Instant nu) {
        return !bezetTot.isAfter(nu) && !volgendePoging.isAfter(nu);
    }

    void bezet(Instant nu, Duration hoelang) {
        gezien = nu;
        bezetTot = nu.plus(hoelang);
    }

    void gelukt(Instant nu) {
        bezetTot = nu;
        pogingen = 0;
    }

    /** Waits one second, then two, four, and so on up to an hour. */
    void mislukt(Instant nu) {
        bezetTot = nu;
        Duration rust = Duration.ofSeconds(1L << Math.min(pogingen, MEESTE_VERDUBBELINGEN));
        volgendePoging = nu.plus(rust.compareTo(LANGSTE_RUST) < 0 ? rust : LANGSTE_RUST);
        pogingen++;
    }
}
