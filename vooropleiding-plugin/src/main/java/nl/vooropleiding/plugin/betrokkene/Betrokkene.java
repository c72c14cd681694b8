package nl.vooropleiding.plugin.betrokkene;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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

    /** What is to remain now that nothing carries any more; null while something does. */
    @Enumerated(EnumType.STRING)
    private Bewaarfase bewaarfase;

    /** Since when nothing carries. */
    private Instant einde;

    /** Until when not to look again whether anything is due: the host said that it is not. */
    private Instant uitstel;

    /** The line of the log under which this student is being removed; null when that is not so. */
    @Column(name = "verwijder_ronde")
    private Long verwijderRonde;

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

    /** Something gives ground, so that all of it is kept. */
    public void wordtGedragen() {
        draagt = true;
        bewaarfase = null;
        einde = null;
        uitstel = null;
    }

    /**
     * Nothing gives ground any more: the terms run from now, or go on running.
     *
     * @param ingeschreven whether the host knows an inschrijving, ended or not
     */
    public void laatLos(boolean ingeschreven, Instant nu) {
        draagt = false;
        if (einde == null) {
            einde = nu;
        }
        if (bewaarfase == null || (ingeschreven && bewaarfase == Bewaarfase.AANMELDING)) {
            bewaarfase = ingeschreven ? Bewaarfase.INSCHRIJVING : Bewaarfase.AANMELDING;
        }
    }

    /** The host knows more: it ended later, or there was an inschrijving after all. */
    public void eindigde(Bewaarfase fase, Instant later) {
        bewaarfase = fase;
        if (einde == null || later.isAfter(einde)) {
            einde = later;
        }
    }

    /** The marks and the earlier versions are gone; the rest is kept longer. */
    public void geschoond() {
        bewaarfase = Bewaarfase.KERN;
    }

    /** Nothing is due, whatever the terms say: to be looked at again after that moment. */
    public void uitgesteld(Instant tot) {
        uitstel = tot;
    }

    /** This student is removed from now on: nothing is asked and nothing is taken in, and no name is shown. */
    public void wordtVerwijderd(long ronde) {
        verwijderRonde = ronde;
        draagt = false;
        uitstel = null;
        naam = deelnemernummer;
    }

    /** The host knows the student again before the end was confirmed. */
    public void blijft() {
        verwijderRonde = null;
    }

    /** The line of the log under which this student is being removed. */
    public Optional<Long> verwijderRonde() {
        return Optional.ofNullable(verwijderRonde);
    }

    public Optional<Bewaarfase> bewaarfase() {
        return Optional.ofNullable(bewaarfase);
    }

    public Optional<Instant> einde() {
        return Optional.ofNullable(einde);
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

    public String deelnemernummer() {
        return deelnemernummer;
    }

    /** Keyed hash of the number, or of the student while there is none. */
    public String persoon() {
        return persoon;
    }
}
