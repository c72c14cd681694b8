package nl.vooropleiding.plugin.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.plugin.stand.Resultaat.Bijzonder;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeel;
import nl.vooropleiding.plugin.stand.Resultaat.Onderdeelsoort;

/** A vak, examenonderdeel or keuzedeel of a result. */
@Entity
@Table(name = "vpl_onderdeel")
class OnderdeelRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_record")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "resultaat")
    private ResultaatRij resultaat;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Onderdeelsoort soort;

    @Column(nullable = false)
    private String code;

    private BigDecimal schoolcijfer;

    private String beoordeling;

    private BigDecimal centraalcijfer;

    private BigDecimal eindcijfer;

    private Boolean behaald;

    private Boolean certificaat;

    @Column(name = "in_combinatiecijfer")
    private Boolean inCombinatiecijfer;

    private String vrijstelling;

    @Column(name = "hoger_niveau")
    private String hogerNiveau;

    private Boolean diplomavak;

    @Column(name = "vakcode_hoger_niveau")
    private String vakcodeHogerNiveau;

    @Column(name = "vrijstelling_school")
    private String vrijstellingSchoolcijfer;

    @Column(name = "vrijstelling_centraal")
    private String vrijstellingCentraalcijfer;

    private LocalDate datum;

    protected OnderdeelRij() {}

    OnderdeelRij(ResultaatRij resultaat, Onderdeel onderdeel) {
        this.resultaat = resultaat;
        this.soort = onderdeel.soort();
        this.code = onderdeel.code();
        this.schoolcijfer = onderdeel.schoolcijfer().orElse(null);
        this.beoordeling = onderdeel.beoordeling().orElse(null);
        this.centraalcijfer = onderdeel.centraalcijfer().orElse(null);
        this.eindcijfer = onderdeel.eindcijfer().orElse(null);
        this.behaald = onderdeel.behaald().orElse(null);
        this.certificaat = onderdeel.certificaat().orElse(null);
        this.inCombinatiecijfer = onderdeel.inCombinatiecijfer().orElse(null);
        this.vrijstelling = onderdeel.vrijstelling().orElse(null);
        this.hogerNiveau = onderdeel.hogerNiveau().orElse(null);
        this.diplomavak = onderdeel.bijzonder().diplomavak().orElse(null);
        this.vakcodeHogerNiveau = onderdeel.bijzonder().vakcodeHogerNiveau().orElse(null);
        this.vrijstellingSchoolcijfer =
                onderdeel.bijzonder().vrijstellingSchoolcijfer().orElse(null);
        this.vrijstellingCentraalcijfer =
                onderdeel.bijzonder().vrijstellingCentraalcijfer().orElse(null);
        this.datum = onderdeel.bijzonder().datum().orElse(null);
    }

    Onderdeel onderdeel() {
        return new Onderdeel(
                soort,
                code,
                Optional.ofNullable(schoolcijfer),
                Optional.ofNullable(beoordeling),
                Optional.ofNullable(centraalcijfer),
                Optional.ofNullable(eindcijfer),
                Optional.ofNullable(behaald),
                Optional.ofNullable(certificaat),
                Optional.ofNullable(inCombinatiecijfer),
                Optional.ofNullable(vrijstelling),
                Optional.ofNullable(hogerNiveau),
                new Bijzonder(
                        Optional.ofNullable(diplomavak),
                        Optional.ofNullable(vakcodeHogerNiveau),
                        Optional.ofNullable(vrijstellingSchoolcijfer),
                        Optional.ofNullable(vrijstellingCentraalcijfer),
                        Optional.ofNullable(datum)));
    }
}
