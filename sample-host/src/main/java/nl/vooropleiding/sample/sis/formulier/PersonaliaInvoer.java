package nl.vooropleiding.sample.sis.formulier;

import nl.vooropleiding.api.deelnemer.Deelnemer.Geslacht;
import nl.vooropleiding.sample.sis.deelnemer.Adresgegevens;
import nl.vooropleiding.sample.sis.deelnemer.Personalia;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** The fields of the form with personalia, as typed. */
public class PersonaliaInvoer {

    private String voornamen;
    private String roepnaam;
    private String voorvoegsel;
    private String achternaam;
    private Geslacht geslacht;
    private String geboortedatum;
    private String geboorteplaats;
    private String nationaliteit;
    private String straat;
    private Integer huisnummer;
    private String toevoeging;
    private String postcode;
    private String plaats;
    private String land;
    private String telefoon;
    private String email;
    private String emailPrive;
    private String hoogsteVooropleiding;

    static PersonaliaInvoer van(Personalia p) {
        PersonaliaInvoer invoer = new PersonaliaInvoer();
        invoer.voornamen = p.naam().voornamen();
        invoer.roepnaam = p.naam().roepnaam();
        invoer.voorvoegsel = p.naam().voorvoegsel().orElse(null);
        invoer.achternaam = p.naam().achternaam();
        invoer.geslacht = p.geslacht();
        invoer.geboortedatum = Datums.toon(p.geboortedatum());
        invoer.geboorteplaats = p.geboorteplaats();
        invoer.nationaliteit = p.nationaliteit();
        invoer.adres(p.adres());
        invoer.telefoon = p.telefoon();
        invoer.email = p.email();
        invoer.emailPrive = p.emailPrive();
        invoer.hoogsteVooropleiding = p.hoogsteVooropleiding();
        return invoer;
    }

    private void adres(Adresgegevens adres) {
        straat = adres.getStraat();
        huisnummer = adres.getHuisnummer();
        toevoeging = adres.getToevoeging();
        postcode = adres.getPostcode();
        plaats = adres.getPlaats();
        land = adres.getLand();
    }

    public String getVoornamen() {
        return voornamen;
    }

    public void setVoornamen(String voornamen) {
        this.voornamen = voornamen;
    }

    public String getRoepnaam() {
        return roepnaam;
    }

    public void setRoepnaam(String roepnaam) {
        this.roepnaam = roepnaam;
    }

    public String getVoorvoegsel() {
        return voorvoegsel;
    }

    public void setVoorvoegsel(String voorvoegsel) {
        this.voorvoegsel = voorvoegsel;
    }

    public String getAchternaam() {
        return achternaam;
    }

    public void setAchternaam(String achternaam) {
        this.achternaam = achternaam;
    }

    public Geslacht getGeslacht() {
        return geslacht;
    }

    public void setGeslacht(Geslacht geslacht) {
        this.geslacht = geslacht;
    }

    public String getGeboortedatum() {
        return geboortedatum;
    }

    public void setGeboortedatum(String geboortedatum) {
        this.geboortedatum = geboortedatum;
    }

    public String getGeboorteplaats() {
        return geboorteplaats;
    }

    public void setGeboorteplaats(String geboorteplaats) {
        this.geboorteplaats = geboorteplaats;
    }

    public String getNationaliteit() {
        return nationaliteit;
    }

    public void setNationaliteit(String nationaliteit) {
        this.nationaliteit = nationaliteit;
    }

    public String getStraat() {
        return straat;
    }

    public void setStraat(String straat) {
        this.straat = straat;
    }

    public Integer getHuisnummer() {
        return huisnummer;
    }

    public void setHuisnummer(Integer huisnummer) {
        this.huisnummer = huisnummer;
    }

    public String getToevoeging() {
        return toevoeging;
    }

    public void setToevoeging(String toevoeging) {
        this.toevoeging = toevoeging;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getPlaats() {
        return plaats;
    }

    public void setPlaats(String plaats) {
        this.plaats = plaats;
    }

    public String getLand() {
        return land;
    }

    public void setLand(String land) {
        this.land = land;
    }

    public String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(String telefoon) {
        this.telefoon = telefoon;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getEmailPrive() {
        return emailPrive;
    }

    public void setEmailPrive(String emailPrive) {
        this.emailPrive = emailPrive;
    }

    public String getHoogsteVooropleiding() {
        return hoogsteVooropleiding;
    }

    public void setHoogsteVooropleiding(String hoogsteVooropleiding) {
        this.hoogsteVooropleiding = hoogsteVooropleiding;
    }
}
