package nl.vooropleiding.plugin.dossier;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.stand.Onderwijssoort;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Resultaat.Waardedocument;
import nl.vooropleiding.plugin.stand.Resultaat.Werkstuk;

/** A diploma, certificaat or graad within a stand. */
@Entity
@Table(name = "vpl_resultaat")
class ResultaatRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_record")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand")
    private StandRij stand;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Onderwijssoort soort;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Waardedocument document;

    private String brin;

    @Column(nullable = false)
    private String opleidingcode;

    private String volgnummer;

    private LocalDate datum;

    private Integer examenjaar;

    private String uitslag;

    private BigDecimal combinatiecijfer;

    /** Whether there is a werkstuk: all that is known of it may be absent. */
    private boolean werkstuk;

    @Column(name = "werkstuk_titel")
    private String werkstukTitel;

    @Column(name = "werkstuk_cijfer")
    private BigDecimal werkstukCijfer;

    @Column(name = "werkstuk_beoordeling")
    private String werkstukBeoordeling;

    private Integer niveau;

    private String inschrijvingvolgnummer;

    private String aanbieder;

    @OneToMany(mappedBy = "resultaat", cascade = CascadeType.ALL)
    private Set<OnderdeelRij> onderdelen = new LinkedHashSet<>();

    protected ResultaatRij() {}

    ResultaatRij(StandRij stand, Resultaat resultaat) {
        this.stand = stand;
        this.soort = resultaat.soort();
        this.document = resultaat.document();
        this.brin = resultaat.brin().orElse(null);
        this.opleidingcode = resultaat.opleidingcode();
        this.volgnummer = resultaat.volgnummer().orElse(null);
        this.datum = resultaat.datum().orElse(null);
        this.examenjaar = resultaat.examenjaar().map(Year::getValue).orElse(null);
        this.uitslag = resultaat.uitslag().orElse(null);
        this.combinatiecijfer = resultaat.combinatiecijfer().orElse(null);
        this.werkstuk = resultaat.werkstuk().isPresent();
        this.werkstukTitel = resultaat.werkstuk().flatMap(Werkstuk::titel).orElse(null);
        this.werkstukCijfer = resultaat.werkstuk().flatMap(Werkstuk::cijfer).orElse(null);
        this.werkstukBeoordeling =
                resultaat.werkstuk().flatMap(Werkstuk::beoordeling).orElse(null);
        this.niveau = resultaat.niveau().orElse(null);
        this.inschrijvingvolgnummer = resultaat.inschrijvingvolgnummer().orElse(null);
        this.aanbieder = resultaat.aanbieder().orElse(null);
        resultaat.onderdelen().forEach(o -> onderdelen.add(new OnderdeelRij(this, o)));
    }

    /** Its id: enough to know where the record belongs. */
    Long stand() {
        return stand.id();
    }

    Resultaat resultaat(List<OnderdeelRij> gelezenOnderdelen) {
        return new Resultaat(
                soort,
                document,
                Optional.ofNullable(brin),
                opleidingcode,
                Optional.ofNullable(volgnummer),
                Optional.ofNullable(datum),
                Optional.ofNullable(examenjaar).map(Year::of),
                Optional.ofNullable(uitslag),
                Optional.ofNullable(combinatiecijfer),
                werkstuk
                        ? Optional.of(new Werkstuk(
                                Optional.ofNullable(werkstukTitel),
                                Optional.ofNullable(werkstukCijfer),
                                Optional.ofNullable(werkstukBeoordeling)))
                        : Optional.empty(),
                Optional.ofNullable(niveau),
                Optional.ofNullable(inschrijvingvolgnummer),
                Optional.ofNullable(aanbieder),
                gelezenOnderdelen.stream().map(OnderdeelRij::onderdeel).toList());
    }
}
