package nl.vooropleiding.sample.sis.organisatie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Relatie;
import nl.vooropleiding.api.deelnemer.Relatie.Onderwijs;
import nl.vooropleiding.api.vooropleiding.Mboniveau;
import nl.vooropleiding.sample.sis.opslag.Rij;

/** What a student can apply for, at one organisatie-eenheid and one locatie. */
@Entity
@Table(name = "sis_opleiding")
public class Opleiding extends Rij {

    @ManyToOne(optional = false)
    @JoinColumn(name = "eenheid_id")
    private Eenheid eenheid;

    @ManyToOne(optional = false)
    @JoinColumn(name = "locatie_id")
    private Locatie locatie;

    private String code;
    private String groep;
    private String naam;
    private Integer niveau;
    private String leerweg;

    @Enumerated(EnumType.STRING)
    private Onderwijs onderwijs;

    private int duur;

    protected Opleiding() {}

    public Opleiding(Eenheid eenheid, Locatie locatie, Aanbod aanbod) {
        this.eenheid = eenheid;
        this.locatie = locatie;
        this.code = aanbod.code();
        this.groep = aanbod.groep();
        this.naam = aanbod.naam();
        this.niveau = aanbod.niveau();
        this.leerweg = aanbod.leerweg();
        this.onderwijs = aanbod.onderwijs();
        this.duur = aanbod.duur();
    }

    /**
     * @param niveau 1 to 4; null outside beroepsonderwijs
     * @param leerweg BOL or BBL; null outside beroepsonderwijs
     * @param duur in school years
     */
    public record Aanbod(
            String code, String groep, String naam, Integer niveau, String leerweg, Onderwijs onderwijs, int duur) {}

    /** As in the select of the title bar: {@code B1-2 BI2 25503_2OL16 - Bui 1-2 BI2 25503 BOL Ver}. */
    public String omschrijving() {
        return groep + " " + code + " - " + naam;
    }

    /** As plugins see it. Which of level 4 are specialistenopleidingen is not in the aanbod. */
    public Relatie.Opleiding alsDoel(LocalDate start) {
        return new Relatie.Opleiding(naam, mboniveau(), Optional.of(start));
    }

    public Optional<Mboniveau> mboniveau() {
        return Optional.ofNullable(niveau).map(n -> switch (n) {
            case 1 -> Mboniveau.ENTREE;
            case 2 -> Mboniveau.NIVEAU_2;
            case 3 -> Mboniveau.NIVEAU_3;
            default -> Mboniveau.MIDDENKADER;
        });
    }

    public Eenheid getEenheid() {
        return eenheid;
    }

    public Locatie getLocatie() {
        return locatie;
    }

    public String getCode() {
        return code;
    }

    public String getNaam() {
        return naam;
    }

    public Integer getNiveau() {
        return niveau;
    }

    public String getLeerweg() {
        return leerweg;
    }

    public Onderwijs getOnderwijs() {
        return onderwijs;
    }

    public int getDuur() {
        return duur;
    }
}
