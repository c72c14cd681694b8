package nl.vooropleiding.plugin.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a user has seen everything that had come in until a moment. */
@Entity
@Table(name = "vpl_gezien")
class GezienRij {

    private static final int NAAM_LANGST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_gezien")
    @SequenceGenerator(name = "vpl_gezien", sequenceName = "vpl_gezien_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier")
    private Dossier dossier;

    @Column(nullable = false)
    private String gebruiker;

    /** As the user was called then: who leaves the school is still to be read here. */
    @Column(nullable = false)
    private String naam;

    @Column(nullable = false)
    private Instant tot;

    @Column(nullable = false)
    private Instant moment;

    protected GezienRij() {}

    GezienRij(Dossier dossier, String gebruiker, String naam, Instant tot, Instant moment) {
        this.dossier = dossier;
        this.gebruiker = gebruiker;
        this.naam = naam.length() <= NAAM_LANGST ? naam : naam.substring(0, NAAM_LANGST);
        this.tot = tot;
        this.moment = moment;
    }

    Gezien gezien() {
        return new Gezien(gebruiker, naam, tot, moment);
    }
}
