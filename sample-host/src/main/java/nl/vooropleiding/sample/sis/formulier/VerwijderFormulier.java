package nl.vooropleiding.sample.sis.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.vooropleiding.sample.sis.deelnemer.Correcties;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;

/** Removes a student for good, with a reason and the number typed over, so that it is not the wrong one. */
@Named("verwijderFormulier")
@RequestScoped
public class VerwijderFormulier {

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Correcties correcties;

    @Inject
    private Afhandeling afhandeling;

    private int versie;
    private String nummer;
    private String reden;

    @PostConstruct
    void open() {
        versie = pagina.getDeelnemer().getVersie();
    }

    public void verwijder() throws IOException {
        if (!pagina.getDeelnemer().getNummer().equals(nummer)) {
            afhandeling.fout("formulier:nummer", "fout.ander-nummer");
            return;
        }
        afhandeling.doe(
                Bevoegdheid.VERWIJDEREN,
                () -> correcties.verwijder(
                        pagina.getDeelnemer().getId(),
                        versie,
                        pagina.getGebruiker().getGebruikersnaam(),
                        reden),
                "/zoeken/index.xhtml",
                "melding.verwijderd");
    }

    public int getVersie() {
        return versie;
    }

    public void setVersie(int versie) {
        this.versie = versie;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }
}
