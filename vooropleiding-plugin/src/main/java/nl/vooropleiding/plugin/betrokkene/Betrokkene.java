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
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer;

/**
 * A student of the host that a subscription is about (natural key: instelling and deelnemer), with what a list shows. A
 * person can be several students; each gets a dossier of its own.
 */
@Entity
@Table(name = "vpl_betrokkene")
public class Betrokkene {

    private static final int LANGSTE_NAAM = 300;

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
    /** What carries, or lets run on, in words a user knows; absent when nothing does. */
    private String grond;

    /** The first day without; absent when nothing carries, or nothing bounds it. */
    private LocalDate tot;

    /** When to look again, because the date alone may change it. */
    private Instant herzien;

    protected Betrokkene() {}

    public Betrokkene(Deelnemer deelnemer, String persoon) {
        this.instelling = deelnemer.instelling();
        this.deelnemer = deelnemer.id();
        ververs(deelnemer);
        this.persoon = persoon;
    }

    final void ververs(Deelnemer nu) {
        deelnemernummer = nu.deelnemernummer();
        naam = naamVan(nu);
    }

    private static String naamVan(Deelnemer nu) {
        String voluit = nu.naam().voluit();
        return voluit.length() <= LANGSTE_NAAM ? voluit : voluit.substring(0, LANGSTE_NAAM);
    }

    /** This student turned out to be that person. */
    public void is(String dezePersoon) {
        persoon = dezePersoon;
    }

    public void draagt(boolean ditGeeftGrond) {
        gewogen(ditGeeftGrond, null, null, null);
    }

    /**
     * What the relations of this student came to.
     *
     * @param ditGeeftGrond false also where it only lets run on what runs
     * @param waardoor null when nothing carries
     * @param eersteDagZonder null when nothing bounds it
     * @param opnieuw when the date alone may change it; null when it cannot
     */
    public void gewogen(boolean ditGeeftGrond, String waardoor, LocalDate eersteDagZonder, Instant opnieuw) {
        draagt = ditGeeftGrond;
        grond = waardoor;
        tot = eersteDagZonder;
        herzien = opnieuw;
    }

    public Optional<String> grond() {
        return Optional.ofNullable(grond);
    }

    public Optional<LocalDate> tot() {
        return Optional.ofNullable(tot);
    }

    public Optional<Instant> herzien() {
        return Optional.ofNullable(herzien);
    }

    boolean heet(Deelnemer nu) {
        return deelnemernummer.equals(nu.deelnemernummer()) && naam.equals(naamVan(nu));
    }

    /** Whether it gives no ground, and lets run on what runs. */
    public boolean looptUit() {
        return !draagt && grond != null;
    }

    /** Somebody looks into it. */
    public void wordtHerzien() {
        herzien = null;
    }

    /** Something carries, or lets run on: all of it is kept. */
    public void bewaarAlles() {
        bewaarfase = null;
        einde = null;
        uitstel = null;
    }

    /**
     * Nothing carries any more: the terms run from now, or go on running.
     *
     * @param ingeschreven whether the host knows an inschrijving, ended or not
     */
    public void bewaarNog(boolean ingeschreven, Instant nu) {
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
        draagt(false);
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
