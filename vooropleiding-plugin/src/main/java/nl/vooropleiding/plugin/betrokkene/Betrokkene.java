package nl.vooropleiding.plugin.betrokkene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.vooropleiding.api.deelnemer.Deelnemer;

/**
 * A student of the host that a subscription is about (natural key: instelling and deelnemer), with what a list shows. A
 * person can be several students; each gets a dossier of its own.
 */
@Entity
@Table(name = "vpl_betrokkene")
public class Betrokkene {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vpl_betrokkene")
    @SequenceGenerator(name = "vpl_betrokkene", sequenceName = "vpl_abonnement_seq", allocationSize = 50)
    private Long id;

    @Version
    private int versie;

    @Column(nullable = false)
    private String instelling;

    @Column(nullable = false)
    private String deelnemer;

    @Column(nullable = false)
    private String deelnemernummer;

    @Column(nullable = false)
    private String naam;

    @Column(nullable = false)
    private String persoon;

    /** Whether an aanmelding or inschrijving of this student gives ground. */
    private boolean draagt;

    protected Betrokkene() {}

    public Betrokkene(Deelnemer deelnemer, String persoon) {
        this.instelling = deelnemer.instelling();
        this.deelnemer = deelnemer.id();
        ververs(deelnemer);
        this.persoon = persoon;
    }

    final void ververs(Deelnemer nu) {
        deelnemernummer = nu.deelnemernummer();
        String voluit = nu.naam().voluit();
        naam = voluit.length() <= 300 ? voluit : voluit.substring(0, 300);
    }

    /** This student turned out to be that person. */
    public void is(String dezePersoon) {
        persoon = dezePersoon;
    }

    public void draagt(boolean ditGeeftGrond) {
        draagt = ditGeeftGrond;
    }

    public boolean draagt() {
        return draagt;
    }

    public String instelling() {
        return instelling;
    }

    public String deelnemer() {
        return deelnemer;
    }

    /** Keyed hash of the number, or of the student while there is none. */
    public String persoon() {
        return persoon;
    }
}
