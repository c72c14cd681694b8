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
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Deelname.Periode;

/** A period of a deelname. */
@Entity
@Table(name = "vpl_periode")
class PeriodeRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_record")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "deelname")
    private DeelnameRij deelname;

    @Column(name = "begin_datum", nullable = false)
    private LocalDate begin;

    @Column(nullable = false)
    private String opleidingcode;

    private String aanbieder;

    private String locatie;

    private Integer leerjaar;

    private String vestiging;

    private Integer niveau;

    private String leertraject;

    private String toelichting;

    protected PeriodeRij() {}

    PeriodeRij(DeelnameRij deelname, Periode periode) {
        this.deelname = deelname;
        this.begin = periode.begin();
        this.opleidingcode = periode.opleidingcode();
        this.aanbieder = periode.aanbieder().orElse(null);
        this.locatie = periode.locatie().orElse(null);
        this.leerjaar = periode.leerjaar().orElse(null);
        this.vestiging = periode.vestiging().orElse(null);
        this.niveau = periode.niveau().orElse(null);
        this.leertraject = periode.leertraject().orElse(null);
        this.toelichting = periode.toelichting().orElse(null);
    }

    Periode periode() {
        return new Periode(
                begin,
                opleidingcode,
                Optional.ofNullable(aanbieder),
                Optional.ofNullable(locatie),
                Optional.ofNullable(leerjaar),
                Optional.ofNullable(vestiging),
                Optional.ofNullable(niveau),
                Optional.ofNullable(leertraject),
                Optional.ofNullable(toelichting));
    }
}
