package nl.vooropleiding.sample.sis.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.organisatie.Aanbodlijst;
import nl.vooropleiding.sample.sis.organisatie.Opleiding;
import nl.vooropleiding.sample.sis.relatie.Looptijd;
import nl.vooropleiding.sample.sis.relatie.Sleutel;
import nl.vooropleiding.sample.sis.relatie.Verbintenis;
import nl.vooropleiding.sample.sis.relatie.VerbintenisStatus;
import nl.vooropleiding.sample.sis.relatie.Verbintenissen;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** Starting, changing, making final and ending of a verbintenis. */
@Named("verbintenisFormulier")
@RequestScoped
public class VerbintenisFormulier {

    @Inject
    private RelatieKeuze keuze;

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Aanbodlijst aanbod;

    @Inject
    private Verbintenissen verbintenissen;

    @Inject
    private Afhandeling afhandeling;

    private Verbintenis verbintenis;
    private int versie;
    private Long opleiding;
    private String begin;
    private String einde;
    private String reden;

    @PostConstruct
    void open() {
        verbintenis = keuze.verbintenis().orElse(null);
        if (verbintenis == null) {
            begin = Datums.toon(pagina.getVandaag());
            return;
        }
        versie = verbintenis.getVersie();
        opleiding = verbintenis.getOpleiding().getId();
        begin = Datums.toon(verbintenis.getBegin());
        einde = getActie().equals("beeindigen")
                ? Datums.toon(pagina.getVandaag())
                : Datums.toon(verbintenis.getEinde());
    }

    public List<Opleiding> getOpleidingen() {
        return aanbod.opleidingen(
                pagina.getGebruiker().getInstelling().getId(),
                pagina.getGebruiker().zicht().eenheden());
    }

    /** Whether the address names a verbintenis of this student and something that may be done with it now. */
    public boolean isMogelijk() {
        if (verbintenis == null) {
            return false;
        }
        VerbintenisStatus status = verbintenis.getStatus();
        return switch (getActie()) {
            case "wijzigen" -> status != VerbintenisStatus.BEEINDIGD;
            case "definitief" -> status.kanNaar(VerbintenisStatus.DEFINITIEF);
            case "beeindigen" -> status.kanNaar(VerbintenisStatus.BEEINDIGD);
            default -> false;
        };
    }

    public void start() throws IOException {
        Optional<Looptijd> looptijd = LooptijdInvoer.lees(begin, einde, afhandeling);
        if (looptijd.isPresent() && kiesbaar()) {
            doe(
                    () -> verbintenissen.start(pagina.getDeelnemer().getId(), opleiding, looptijd.get()),
                    "melding.verbintenis.starten");
        }
    }

    public void bewaar() throws IOException {
        Sleutel sleutel = new Sleutel(pagina.getDeelnemer().getId(), verbintenis.getId(), versie);
        switch (getActie()) {
            case "wijzigen" -> wijzig(sleutel);
            case "definitief" -> doe(() -> verbintenissen.maakDefinitief(sleutel), "melding.verbintenis.definitief");
            case "beeindigen" -> beeindig(sleutel);
            default -> afhandeling.fout(null, "fout.ingehaald");
        }
    }

    private void wijzig(Sleutel sleutel) throws IOException {
        Optional<Looptijd> looptijd = LooptijdInvoer.lees(begin, einde, afhandeling);
        if (looptijd.isPresent() && kiesbaar()) {
            doe(() -> verbintenissen.wijzig(sleutel, opleiding, looptijd.get()), "melding.verbintenis.wijzigen");
        }
    }

    private void beeindig(Sleutel sleutel) throws IOException {
        Optional<LocalDate> laatsteDag = einde == null ? Optional.empty() : Datums.lees(einde);
        if (laatsteDag.isEmpty()) {
            afhandeling.fout("formulier:einde", "fout.datum");
        } else {
            doe(() -> verbintenissen.beeindig(sleutel, laatsteDag.get(), reden), "melding.verbintenis.beeindigen");
        }
    }

    private boolean kiesbaar() {
        boolean kan = getOpleidingen().stream().anyMatch(o -> o.getId().equals(opleiding));
        if (!kan) {
            afhandeling.fout("formulier:opleiding", "fout.opleiding");
        }
        return kan;
    }

    private void doe(Runnable werk, String melding) throws IOException {
        afhandeling.doe(Bevoegdheid.VERBINTENISSEN, werk, "/deelnemer/verbintenissen.xhtml", melding);
    }

    public String getActie() {
        return keuze.actie();
    }

    public Verbintenis getVerbintenis() {
        return verbintenis;
    }

    public int getVersie() {
        return versie;
    }

    public void setVersie(int versie) {
        this.versie = versie;
    }

    public Long getOpleiding() {
        return opleiding;
    }

    public void setOpleiding(Long opleiding) {
        this.opleiding = opleiding;
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

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
