package nl.vooropleiding.sample.sis.kaart;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.PluginException.Reden;
import nl.vooropleiding.api.kaart.Kaart;
import nl.vooropleiding.api.kaart.Kader;
import nl.vooropleiding.api.kaart.Look;
import nl.vooropleiding.sample.sis.opslag.Ingang;

/** Gives plugins the frame around their pages. */
@Stateless
@Local(Kaart.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KaartBean implements Kaart {

    @Inject
    private KaderVoorPlugins kaders;

    @Inject
    private Kaderbouw bouw;

    @Override
    public Look look() throws PluginException {
        return Ingang.antwoord(() -> Uiterlijk.look(bouw.adressen().contextpad()));
    }

    @Override
    public Kader kader(Vraag vraag) throws PluginException {
        Ingang.eis(vraag);
        return Ingang.antwoord(() -> kaders.kader(vraag))
                .orElseThrow(() -> new PluginException(
                        Reden.GEEN_RECHT, "Deze student is er niet, of u mag deze student niet inzien."));
    }

    @Override
    public Optional<String> adres(Hostpagina pagina, Context context) throws PluginException {
        Ingang.eis(pagina, context);
        return Ingang.antwoord(() -> bouw.adressen().hostpagina(pagina, context));
    }
}
