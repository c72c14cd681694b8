package nl.vooropleiding.plugin.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That the register said this, and when: also when it was what we knew, and also when it came late. A row is all that a
 * delivery without news costs.
 */
@Entity
@Table(name = "vpl_levering")
class LeveringRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_record")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier")
    private Dossier dossier;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand")
    private StandRij stand;

    /** When the register made it. */
    @Column(name = "datum_tijd", nullable = false)
    private Instant datumTijd;

    @Column(nullable = false)
    private Instant ontvangen;

    private long bericht;

    private boolean spontaan;

    protected LeveringRij() {}

    LeveringRij(Dossier dossier, StandRij stand, Levering levering, Instant nu) {
        this.dossier = dossier;
        this.stand = stand;
        this.datumTijd = levering.datumTijd();
        this.ontvangen = nu;
        this.bericht = levering.bericht();
        this.spontaan = levering.spontaan();
    }

    /** @param dezeStand what it said, read beside it: asking for it here would be a statement of its own */
    Geschiedenis.Geleverd geleverd(StandRij dezeStand) {
        return new Geschiedenis.Geleverd(dezeStand.id(), dezeStand.afdruk(), datumTijd, ontvangen, bericht, spontaan);
    }
}
