package nl.vooropleiding.sample.sis.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** An organisatie-eenheid: a college of an instelling. A user may be limited to some of them. */
@Entity
@Table(name = "sis_eenheid")
public class Eenheid extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "instelling_id")
    private Instelling instelling;

    private String code;
    private String naam;

    @ManyToMany
    @JoinTable(
            name = "sis_eenheid_locatie",
            joinColumns = @JoinColumn(name = "eenheid_id"),
            inverseJoinColumns = @JoinColumn(name = "locatie_id"))
    @OrderBy("naam")
    private List<Locatie> locaties = new ArrayList<>();

    protected Eenheid() {}

    public Eenheid(Instelling instelling, String code, String naam) {
        this.instelling = instelling;
        this.code = code;
        this.naam = naam;
    }

    public void werktOp(Locatie locatie) {
        locaties.add(locatie);
    }

    public Instelling getInstelling() {
        return instelling;
    }

    public String getCode() {
        return code;
    }

    public String getNaam() {
        return naam;
    }

    public List<Locatie> getLocaties() {
        return List.copyOf(locaties);
    }
}
