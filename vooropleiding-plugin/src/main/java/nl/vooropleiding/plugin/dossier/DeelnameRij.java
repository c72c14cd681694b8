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
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Onderwijssoort;

/** A deelname within a stand. */
@Entity
@Table(name = "vpl_deelname")
class DeelnameRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_record")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "stand")
    private StandRij stand;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Onderwijssoort soort;

    @Column(nullable = false)
    private String brin;

    private String volgnummer;

    @Column(nullable = false)
    private LocalDate inschrijving;

    private LocalDate uitschrijving;

    @Column(name = "uitschrijving_gepland")
    private LocalDate uitschrijvingGepland;

    @Column(name = "reden_uitschrijving")
    private String redenUitschrijving;

    @OneToMany(mappedBy = "deelname", cascade = CascadeType.ALL)
    private Set<PeriodeRij> perioden = new LinkedHashSet<>();

    protected DeelnameRij() {}

    DeelnameRij(StandRij stand, Deelname deelname) {
        this.stand = stand;
        this.soort = deelname.soort();
        this.brin = deelname.brin();
        this.volgnummer = deelname.volgnummer().orElse(null);
        this.inschrijving = deelname.inschrijving();
        this.uitschrijving = deelname.uitschrijving().orElse(null);
        this.uitschrijvingGepland = deelname.uitschrijvingGepland().orElse(null);
        this.redenUitschrijving = deelname.redenUitschrijving().orElse(null);
        deelname.perioden().forEach(p -> perioden.add(new PeriodeRij(this, p)));
    }

    /** Its id: enough to know where the record belongs. */
    Long stand() {
        return stand.id();
    }

    Deelname deelname(List<PeriodeRij> gelezenPerioden) {
        return new Deelname(
                soort,
                brin,
                Optional.ofNullable(volgnummer),
                inschrijving,
                Optional.ofNullable(uitschrijving),
                Optional.ofNullable(uitschrijvingGepland),
                Optional.ofNullable(redenUitschrijving),
                gelezenPerioden.stream().map(PeriodeRij::periode).toList());
    }
}
