package nl.vooropleiding.plugin.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one student of one instelling (natural key: both ids). It begins with the first stand; each later
 * stand becomes the current one, unless it is older or says the same.
 */
@Entity
@Table(name = "vpl_dossier")
class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_dossier")
    @SequenceGenerator(name = "vpl_dossier", sequenceName = "vpl_dossier_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "huidige_stand")
    private StandRij huidig;

    @Column(nullable = false)
    private Instant geactualiseerd;

    private boolean spontaan;

    private long bericht;

    /** When its records are to be compared with what the student declared; absent when nothing asks for it. */
    @Column(name = "vergelijk_op")
    private Instant vergelijkOp;

    protected Dossier() {}

    Dossier(String instelling, String deelnemer, Levering levering) {
        this.instelling = instelling;
        this.deelnemer = deelnemer;
        bevestigd(levering);
    }

    /** This delivery is the latest word, whether or not it changed anything; one that came late is not. */
    final void bevestigd(Levering levering) {
        if (geactualiseerd != null && levering.datumTijd().isBefore(geactualiseerd)) {
            return;
        }
        geactualiseerd = levering.datumTijd();
        spontaan = levering.spontaan();
        bericht = levering.bericht();
    }

    void vervang(StandRij stand) {
        huidig = stand;
    }

    void vergelijk(Instant moment) {
        vergelijkOp = moment;
    }

    Optional<StandRij> huidig() {
        return Optional.ofNullable(huidig);
    }

    Long id() {
        return id;
    }

    String deelnemer() {
        return deelnemer;
    }

    DossierBeeld beeld(List<Versie> versies) {
        return new DossierBeeld(geactualiseerd, spontaan, bericht, versies);
    }

    Instant geactualiseerd() {
        return geactualiseerd;
    }
}
