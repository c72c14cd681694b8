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
import nl.vooropleiding.sample.sis.relatie.Aanmeldingen;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** Registers an aanmelding for an opleiding of the user's own organisatie-eenheden. */
@Named("aanmeldingFormulier")
@RequestScoped
public class AanmeldingFormulier {

    private static final int AUGUSTUS = 8;

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Aanbodlijst aanbod;

    @Inject
    private Aanmeldingen aanmeldingen;

    @Inject
    private Afhandeling afhandeling;

    private Long opleiding;
    private String begin;

    @PostConstruct
    void open() {
        begin = Datums.toon(volgendSchooljaar(pagina.getVandaag()));
    }

    private static LocalDate volgendSchooljaar(LocalDate vandaag) {
        LocalDate ditJaar = LocalDate.of(vandaag.getYear(), AUGUSTUS, 1);
        return vandaag.isBefore(ditJaar) ? ditJaar : ditJaar.plusYears(1);
    }

    public List<Opleiding> getOpleidingen() {
        return aanbod.opleidingen(
                pagina.getGebruiker().getInstelling().getId(),
                pagina.getGebruiker().zicht().eenheden());
    }

    public void bewaar() throws IOException {
        Optional<LocalDate> dag = Datums.lees(begin);
        if (dag.isEmpty()) {
            afhandeling.fout("formulier:begin", "fout.datum");
            return;
        }
        if (getOpleidingen().stream().noneMatch(o -> o.getId().equals(opleiding))) {
            afhandeling.fout("formulier:opleiding", "fout.opleiding");
            return;
        }
        afhandeling.doe(
                Bevoegdheid.AANMELDINGEN,
                () -> aanmeldingen.registreer(pagina.getDeelnemer().getId(), opleiding, dag.get()),
                "/deelnemer/verbintenissen.xhtml",
                "melding.aangemeld");
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
}
