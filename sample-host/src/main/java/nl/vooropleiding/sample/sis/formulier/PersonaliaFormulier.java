package nl.vooropleiding.sample.sis.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.vooropleiding.api.deelnemer.Deelnemer.Geslacht;
import nl.vooropleiding.api.deelnemer.Naam;
import nl.vooropleiding.api.deelnemer.OnvolledigeDatum;
import nl.vooropleiding.sample.sis.deelnemer.Adresgegevens;
import nl.vooropleiding.sample.sis.deelnemer.Correcties;
import nl.vooropleiding.sample.sis.deelnemer.Personalia;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;
import nl.vooropleiding.sample.sis.verzoek.Datums;

/** Changes name, birth and address of a student. */
@Named("personaliaFormulier")
@RequestScoped
public class PersonaliaFormulier {

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Correcties correcties;

    @Inject
    private Afhandeling afhandeling;

    private int versie;
    private PersonaliaInvoer invoer;

    @PostConstruct
    void open() {
        versie = pagina.getDeelnemer().getVersie();
        invoer = PersonaliaInvoer.van(pagina.getDeelnemer().personalia());
    }

    public void bewaar() throws IOException {
        Optional<OnvolledigeDatum> geboren = Datums.leesOnvolledig(invoer.getGeboortedatum());
        if (geboren.isEmpty()) {
            afhandeling.fout("formulier:geboortedatum", "fout.geboortedatum");
            return;
        }
        Personalia nieuw = personalia(geboren.get());
        afhandeling.doe(
                Bevoegdheid.PERSONALIA,
                () -> correcties.personalia(pagina.getDeelnemer().getId(), versie, nieuw),
                "/deelnemer/personalia.xhtml",
                "melding.personalia");
    }

    private Personalia personalia(OnvolledigeDatum geboren) {
        String postcode = invoer.getPostcode() == null
                ? null
                : invoer.getPostcode().replace(" ", "").toUpperCase(Locale.ROOT);
        return new Personalia(
                new Naam(
                        invoer.getVoornamen() == null ? "" : invoer.getVoornamen(),
                        invoer.getRoepnaam() == null ? "" : invoer.getRoepnaam(),
                        Optional.ofNullable(invoer.getVoorvoegsel()),
                        invoer.getAchternaam()),
                invoer.getGeslacht(),
                geboren,
                invoer.getGeboorteplaats(),
                invoer.getNationaliteit(),
                new Adresgegevens(
                        invoer.getStraat(),
                        invoer.getHuisnummer(),
                        invoer.getToevoeging(),
                        postcode,
                        invoer.getPlaats(),
                        invoer.getLand()),
                invoer.getTelefoon(),
                invoer.getEmail(),
                invoer.getEmailPrive(),
                invoer.getHoogsteVooropleiding());
    }

    public Geslacht[] getGeslachten() {
        return Geslacht.values();
    }

    public int getVersie() {
        return versie;
    }

    public void setVersie(int versie) {
        this.versie = versie;
    }

    public PersonaliaInvoer getInvoer() {
        return invoer;
    }
}
