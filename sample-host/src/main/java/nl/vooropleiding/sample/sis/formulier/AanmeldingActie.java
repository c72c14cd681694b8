package nl.vooropleiding.sample.sis.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.relatie.Aanmelding;
import nl.vooropleiding.sample.sis.relatie.AanmeldingStatus;
import nl.vooropleiding.sample.sis.relatie.Aanmeldingen;
import nl.vooropleiding.sample.sis.relatie.Looptijd;
import nl.vooropleiding.sample.sis.relatie.Sleutel;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** Intake, placing, withdrawing, rejecting and reopening of one aanmelding. */
@Named("aanmeldingActie")
@RequestScoped
public class AanmeldingActie {

    @Inject
    private RelatieKeuze keuze;

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Aanmeldingen aanmeldingen;

    @Inject
    private Afhandeling afhandeling;

    private Aanmelding aanmelding;
    private int versie;
    private String reden;
    private String begin;
    private String einde;

    @PostConstruct
    void open() {
        aanmelding = keuze.aanmelding().orElse(null);
        if (aanmelding == null) {
            return;
        }
        versie = aanmelding.getVersie();
        begin = Datums.toon(aanmelding.getBegin());
        LocalDate laatste = aanmelding
                .getBegin()
                .plusYears(aanmelding.getOpleiding().getDuur())
                .minusDays(1);
        einde = Datums.toon(laatste);
    }

    /** Whether the address names an aanmelding of this student and something that may be done with it now. */
    public boolean isMogelijk() {
        if (aanmelding == null) {
            return false;
        }
        AanmeldingStatus status = aanmelding.getStatus();
        return switch (getActie()) {
            case "intake" -> status.kanNaar(AanmeldingStatus.INTAKE);
            case "plaatsen" -> status.kanNaar(AanmeldingStatus.GEPLAATST);
            case "intrekken" -> status.kanNaar(AanmeldingStatus.INGETROKKEN);
            case "afwijzen" -> status.kanNaar(AanmeldingStatus.AFGEWEZEN);
            case "heropenen" -> status.kanNaar(AanmeldingStatus.AANGEMELD);
            default -> false;
        };
    }

    public boolean isMetReden() {
        return getActie().equals("intrekken") || getActie().equals("afwijzen");
    }

    public boolean isMetLooptijd() {
        return getActie().equals("plaatsen");
    }

    public void bewaar() throws IOException {
        Sleutel sleutel = new Sleutel(pagina.getDeelnemer().getId(), aanmelding.getId(), versie);
        switch (getActie()) {
            case "intake" -> doe(() -> aanmeldingen.intake(sleutel));
            case "intrekken" -> doe(() -> aanmeldingen.trekIn(sleutel, reden));
            case "afwijzen" -> doe(() -> aanmeldingen.wijsAf(sleutel, reden));
            case "heropenen" -> doe(() -> aanmeldingen.heropen(sleutel));
            case "plaatsen" -> plaats(sleutel);
            default -> afhandeling.fout(null, "fout.ingehaald");
        }
    }

    private void plaats(Sleutel sleutel) throws IOException {
        Optional<Looptijd> looptijd = LooptijdInvoer.lees(begin, einde, afhandeling);
        if (looptijd.isPresent()) {
            doe(() -> aanmeldingen.plaats(sleutel, looptijd.get()));
        }
    }

    private void doe(Runnable werk) throws IOException {
        afhandeling.doe(
                Bevoegdheid.AANMELDINGEN, werk, "/deelnemer/verbintenissen.xhtml", "melding.aanmelding." + getActie());
    }

    public String getActie() {
        return keuze.actie();
    }

    public Aanmelding getAanmelding() {
        return aanmelding;
    }

    public int getVersie() {
        return versie;
    }

    public void setVersie(int versie) {
        this.versie = versie;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public String getBegin() {
        return begin;
    }

    public void setBegin(String begin) {
        this.begin = begin;
    }

    public String getEinde() {
        return einde;
    }

    public void setEinde(String einde) {
        this.einde = einde;
    }
}
