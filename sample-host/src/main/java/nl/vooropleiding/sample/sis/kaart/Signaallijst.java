package nl.vooropleiding.sample.sis.kaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.sample.sis.koppelvlak.Plugins;
import nl.vooropleiding.sample.sis.signaal.Signaalbord;
import nl.vooropleiding.sample.sis.signaal.Signaalregel;
import nl.vooropleiding.sample.sis.toegang.Rechten;
import nl.vooropleiding.sample.sis.toegang.Taalkeuze;

/** What plugins say that somebody has to look at about the student of this card, for who may read it. */
@Named("signalen")
@RequestScoped
public class Signaallijst {

    @Inject
    private Kaartpagina pagina;

    @Inject
    private Signaalbord bord;

    @Inject
    private Rechten rechten;

    @Inject
    private Plugins plugins;

    @Inject
    private Taalkeuze taal;

    private List<Beeld> regels;

    /** @param adres empty while the plugin is not there */
    public record Beeld(String sinds, String woorden, String link, String adres) {}

    /** Read once for a page. */
    public List<Beeld> getRegels() {
        if (regels == null) {
            regels = bord.van(pagina.getDeelnemer().getId()).stream()
                    .filter(s -> rechten.mag(s.getRecht(), pagina.context()))
                    .map(this::beeld)
                    .toList();
        }
        return regels;
    }

    private Beeld beeld(Signaalregel signaal) {
        String adres = plugins.descriptor(signaal.getPlugin())
                .map(Descriptor::contextpad)
                .map(pad -> pad + "/" + signaal.getLinkPad())
                .orElse("");
        return new Beeld(
                pagina.moment(signaal.getSinds()), signaal.woorden(taal.getLocale()), signaal.getLinkTekst(), adres);
    }
}
