package nl.vooropleiding.sample.sis.toegang;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vooropleiding.sample.sis.deelnemer.Zicht;
import nl.vooropleiding.sample.sis.opslag.Rij;
import nl.vooropleiding.sample.sis.organisatie.Eenheid;
import nl.vooropleiding.sample.sis.organisatie.Instelling;

/**
 * Someone who works with this system, for one instelling and perhaps only for some of its organisatie-eenheden. After
 * five wrong passwords they wait, longer each time, so that guessing does not pay.
 */
@Entity
@Table(name = "sis_gebruiker")
public class Gebruiker extends Rij {

    private static final int POGINGEN = 5;
    private static final Duration EERSTE_WACHT = Duration.ofMinutes(1);
    private static final int HOOGSTE_MACHT = 4;

    @ManyToOne(optional = false)
    @JoinColumn(name = "instelling_id")
    private Instelling instelling;

    private String gebruikersnaam;
    private String wachtwoord;
    private String naam;
    private String taal;
    private boolean actief;
    private int mislukt;

    @Column(name = "wacht_tot")
    private Instant wachtTot;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "sis_gebruiker_rol", joinColumns = @JoinColumn(name = "gebruiker_id"))
    @Column(name = "rol")
    @Enumerated(EnumType.STRING)
    private Set<Rol> rollen = new HashSet<>();

    @ManyToMany(fetch = FetchType.EAGER)
    @JoinTable(
            name = "sis_gebruiker_eenheid",
            joinColumns = @JoinColumn(name = "gebruiker_id"),
            inverseJoinColumns = @JoinColumn(name = "eenheid_id"))
    private Set<Eenheid> eenheden = new HashSet<>();

    protected Gebruiker() {}

    /** @param wachtwoord the hash, made by {@link Wachtwoord} */
    public Gebruiker(Instelling instelling, String gebruikersnaam, String wachtwoord, String naam) {
        this.instelling = instelling;
        this.gebruikersnaam = gebruikersnaam;
        this.wachtwoord = wachtwoord;
        this.naam = naam;
        this.actief = true;
    }

    public void geef(Rol rol) {
        rollen.add(rol);
    }

    public void beperkTot(Eenheid eenheid) {
        eenheden.add(eenheid);
    }

    /** Sets the language of the pages; null follows the browser. */
    void kiesTaal(String nieuw) {
        taal = nieuw;
    }

    boolean moetWachten(Instant nu) {
        return wachtTot != null && wachtTot.isAfter(nu);
    }

    void mislukte(Instant nu) {
        mislukt++;
        if (mislukt >= POGINGEN) {
            int macht = Math.min(mislukt - POGINGEN, HOOGSTE_MACHT);
            wachtTot = nu.plus(EERSTE_WACHT.multipliedBy(1L << macht));
        }
    }

    void gelukte() {
        mislukt = 0;
        wachtTot = null;
    }

    boolean isWachtwoord(String getypt) {
        return Wachtwoord.klopt(wachtwoord, getypt);
    }

    public boolean mag(Rol.Bevoegdheid bevoegdheid) {
        return rollen.stream().anyMatch(rol -> rol.mag(bevoegdheid));
    }

    /** Which students this user may see. */
    public Zicht zicht() {
        return new Zicht(
                instelling.getId(), eenheden.stream().map(Eenheid::getId).collect(Collectors.toSet()));
    }

    /** The id for others, who need not know that it is a number. */
    public String sleutel() {
        return Long.toString(getId());
    }

    public Instelling getInstelling() {
        return instelling;
    }

    public String getGebruikersnaam() {
        return gebruikersnaam;
    }

    public String getNaam() {
        return naam;
    }

    public String getTaal() {
        return taal;
    }

    public boolean isActief() {
        return actief;
    }

    public Set<Rol> getRollen() {
        return Set.copyOf(rollen);
    }
}
