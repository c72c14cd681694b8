package nl.vooropleiding.plugin.instelling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of one setting (natural key: instelling and volgnummer). Rows are added, never changed: the last one about a
 * setting says what holds. Of two who save at once the second finds its volgnummer taken.
 */
@Entity
@Table(name = "vpl_instellingswijziging")
class WijzigingRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_instellingswijziging")
    @SequenceGenerator(
            name = "vpl_instellingswijziging",
            sequenceName = "vpl_instellingswijziging_seq",
            allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private int volgnummer;

    @Column(nullable = false)
    private String naam;

    private String van;

    private String naar;

    @Column(nullable = false)
    private String door;

    @Column(nullable = false)
    private Instant op;

    protected WijzigingRij() {}

    WijzigingRij(String instelling, int volgnummer, Wijziging wijziging) {
        this.instelling = instelling;
        this.volgnummer = volgnummer;
        this.naam = wijziging.naam();
        this.van = wijziging.van().orElse(null);
        this.naar = wijziging.naar().orElse(null);
        this.door = wijziging.door();
        this.op = wijziging.op();
    }

    String instelling() {
        return instelling;
    }

    int volgnummer() {
        return volgnummer;
    }

    Wijziging wijziging() {
        return new Wijziging(naam, Instelbaar.van(naam), Optional.ofNullable(van), Optional.ofNullable(naar), door, op);
    }
}
