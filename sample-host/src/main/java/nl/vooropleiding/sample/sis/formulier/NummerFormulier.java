package nl.vooropleiding.sample.sis.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.vooropleiding.api.PersoonsgebondenNummer;
import nl.vooropleiding.sample.sis.deelnemer.Correcties;
import nl.vooropleiding.sample.sis.kaart.Kaartpagina;
import nl.vooropleiding.sample.sis.toegang.Rol.Bevoegdheid;

/** Shows the BSN or onderwijsnummer of a student in full, and corrects it. Both are noted with the user's name. */
@Named("nummerFormulier")
@RequestScoped
public class NummerFormulier {

    private static final String VELD = "formulier:nummer";

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Correcties correcties;

    @Inject
    private Afhandeling afhandeling;

    private int versie;
    private String nummer;
    private String reden;
    private String getoond;

    @PostConstruct
    void open() {
        versie = pagina.getDeelnemer().getVersie();
    }

    /** Shows the number once, on the page that comes back; it is in no address. */
    public void toon() {
        if (pagina.getGebruiker().mag(Bevoegdheid.NUMMER)) {
            getoond = correcties
                    .toonNummer(
                            pagina.getDeelnemer().getId(), pagina.getGebruiker().getGebruikersnaam())
                    .map(PersoonsgebondenNummer::voluit)
                    .orElse(null);
        }
    }

    public void bewaar() throws IOException {
        Optional<PersoonsgebondenNummer> nieuw = Optional.empty();
        if (nummer != null) {
            nieuw = PersoonsgebondenNummer.lees(nummer.replaceAll("[ .]", ""));
            if (nieuw.isEmpty()) {
                afhandeling.fout(VELD, "fout.nummer");
                return;
            }
        }
        Optional<PersoonsgebondenNummer> bewaren = nieuw;
        afhandeling.doe(
                Bevoegdheid.NUMMER,
                () -> correcties.nummer(
                        pagina.getDeelnemer().getId(),
                        versie,
                        bewaren,
                        pagina.getGebruiker().getGebruikersnaam(),
                        reden),
                "/deelnemer/personalia.xhtml",
                "melding.nummer");
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

    public String getGetoond() {
        return getoond;
    }
}
