package nl.vooropleiding.plugin.kaart;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.privacy.Gegevenssoort;
import nl.vooropleiding.api.privacy.PrivacyProvider;
import nl.vooropleiding.api.privacy.Uitvoer;
import nl.vooropleiding.api.privacy.Verwijdering;
import nl.vooropleiding.plugin.bewaren.Bewaarinstellingen;
import nl.vooropleiding.plugin.kaart.privacy.Bewaring;
import nl.vooropleiding.plugin.kaart.privacy.Persoonsgegevens;

/** Where the host enters to ask what is kept, to hand it to the student, and to have it removed. */
@Stateless(name = "PrivacyIngang")
@Local(PrivacyProvider.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrivacyIngang implements PrivacyProvider {

    private static final String OP_VERZOEK = "verzoek van de deelnemer of einde van de bewaartermijn";

    @Inject
    private Persoonsgegevens gegevens;

    @Inject
    private Bewaarinstellingen termijnen;

    @Override
    public List<Gegevenssoort> bewaart() throws PluginException {
        return Ingang.bewaakt("bewaart", "-", () -> Bewaring.soorten(termijnen.van("-")));
    }

    @Override
    public Uitvoer uitvoer(Context context) throws PluginException {
        return Ingang.bewaakt("uitvoer", context, () -> gegevens.uitvoer(context));
    }

    @Override
    public Verwijdering verwijder(Context context) throws PluginException {
        return Ingang.bewaakt("verwijder", context, () -> gegevens.verwijder(context, OP_VERZOEK));
    }
}
