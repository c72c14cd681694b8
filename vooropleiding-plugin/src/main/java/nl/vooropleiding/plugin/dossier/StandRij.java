package nl.vooropleiding.plugin.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vooropleiding.plugin.stand.Deelname;
import nl.vooropleiding.plugin.stand.Resultaat;
import nl.vooropleiding.plugin.stand.Stand;

/**
 * What the register said, once per content within a dossier; when it was said is a {@link LeveringRij}. It never changes:
 * other content is another row. The collections are for storing and removing; reading
 * one would cost a statement per record, so {@link Dossiers} reads the records itself.
 */
@Entity
@Table(name = "vpl_stand")
class StandRij {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_record")
    @SequenceGenerator(name = "vpl_record", sequenceName = "vpl_record_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier")
    private Dossier dossier;

    @Column(nullable = false)
    private String afdruk;

    private Boolean startkwalificatie;

    @Column(name = "jaren_zonder_diploma")
    private Integer jarenZonderDiploma;

    @OneToMany(mappedBy = "stand", cascade = CascadeType.ALL)
    private Set<DeelnameRij> deelnames = new LinkedHashSet<>();

    @OneToMany(mappedBy = "stand", cascade = CascadeType.ALL)
    private Set<ResultaatRij> resultaten = new LinkedHashSet<>();

    protected StandRij() {}

    StandRij(Dossier dossier, Stand stand, String afdruk) {
        this.dossier = dossier;
        this.afdruk = afdruk;
        this.startkwalificatie = stand.startkwalificatie().orElse(null);
        this.jarenZonderDiploma = stand.aantalJaarMboZonderDiploma().orElse(null);
        stand.deelnames().forEach(d -> deelnames.add(new DeelnameRij(this, d)));
        stand.resultaten().forEach(r -> resultaten.add(new ResultaatRij(this, r)));
    }

    Long id() {
        return id;
    }

    Dossier dossier() {
        return dossier;
    }

    String afdruk() {
        return afdruk;
    }

    Stand stand(List<Deelname> gelezenDeelnames, List<Resultaat> gelezenResultaten) {
        return new Stand(
                Optional.ofNullable(startkwalificatie),
                Optional.ofNullable(jarenZonderDiploma),
                gelezenDeelnames,
                gelezenResultaten);
    }
}
