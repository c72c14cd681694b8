package nl.vooropleiding.sample.sis.deelnemer;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.api.deelnemer.Adres;
import nl.vooropleiding.api.deelnemer.Deelnemer.Geslacht;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.sample.sis.opslag.Rij;
import nl.vooropleiding.sample.sis.organisatie.Instelling;

/**
 * A student. Made at the first application, corrected when something proves wrong, removed only when a person asks for
 * it. One person may be several students.
 */
@Entity
@Table(name = "sis_deelnemer")
public class Deelnemer extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "instelling_id")
    private Instelling instelling;

    private String nummer;

    @Column(name = "pgn")
    @Convert(converter = NummerConverter.class)
    private PersoonsgebondenNummer persoonsgebondenNummer;

    private String voornamen;
    private String roepnaam;
    private String voorvoegsel;
    private String achternaam;
    private String zoeknaam;

    @Enumerated(EnumType.STRING)
    private Geslacht geslacht;

    @Convert(converter = GeboortedatumConverter.class)
    private OnvolledigeDatum geboortedatum;

    private String geboorteplaats;
    private String nationaliteit;

    @Embedded
    private Adresgegevens adres;

    private String telefoon;
    private String email;

    @Column(name = "email_prive")
    private String emailPrive;

    @Column(name = "hoogste_vooropleiding")
    private String hoogsteVooropleiding;

    protected Deelnemer() {}

    public Deelnemer(Instelling instelling, String nummer, Personalia personalia) {
        this.instelling = instelling;
        this.nummer = nummer;
        wijzig(personalia);
    }

    /** Replaces everything about the person but the persoonsgebonden nummer. */
    public void wijzig(Personalia personalia) {
        Naam naam = personalia.naam();
        voornamen = naam.voornamen();
        roepnaam = naam.roepnaam();
        voorvoegsel = naam.voorvoegsel().orElse(null);
        achternaam = naam.achternaam();
        zoeknaam = Zoeknaam.van(roepnaam, voornamen, voorvoegsel, achternaam);
        geslacht = personalia.geslacht();
        geboortedatum = personalia.geboortedatum();
        geboorteplaats = personalia.geboorteplaats();
        nationaliteit = personalia.nationaliteit();
        adres = personalia.adres();
        telefoon = personalia.telefoon();
        email = personalia.email();
        emailPrive = personalia.emailPrive();
        hoogsteVooropleiding = personalia.hoogsteVooropleiding();
    }

    /** Fills in, corrects or removes the BSN or onderwijsnummer. */
    public void nummer(Optional<PersoonsgebondenNummer> nieuw) {
        persoonsgebondenNummer = nieuw.orElse(null);
    }

    public Naam naam() {
        return new Naam(voornamen, roepnaam, Optional.ofNullable(voorvoegsel), achternaam);
    }

    public Personalia personalia() {
        return new Personalia(
                naam(),
                geslacht,
                geboortedatum,
                geboorteplaats,
                nationaliteit,
                getAdres(),
                telefoon,
                email,
                emailPrive,
                hoogsteVooropleiding);
    }

    public Optional<PersoonsgebondenNummer> persoonsgebondenNummer() {
        return Optional.ofNullable(persoonsgebondenNummer);
    }

    /** The address as others want it, if there is enough of it. */
    public Optional<Adres> adres() {
        return getAdres().alsAdres();
    }

    /** The id for others, who need not know that it is a number. */
    public String sleutel() {
        return Long.toString(getId());
    }

    public Instelling getInstelling() {
        return instelling;
    }

    public String getNummer() {
        return nummer;
    }

    /** EclipseLink reads an address without any field as null. */
    public Adresgegevens getAdres() {
        return adres == null ? new Adresgegevens(null, null, null, null, null, null) : adres;
    }

    public Geslacht getGeslacht() {
        return geslacht;
    }

    public OnvolledigeDatum getGeboortedatum() {
        return geboortedatum;
    }

    /** Shows which student, not who. */
    @Override
    public String toString() {
        return "Deelnemer[" + nummer + "]";
    }
}
