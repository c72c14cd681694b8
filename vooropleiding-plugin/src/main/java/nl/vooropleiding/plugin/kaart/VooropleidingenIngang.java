package nl.vooropleiding.plugin.kaart;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.vooropleiding.Samenvatting;
import nl.vooropleiding.api.vooropleiding.Vooropleidingen;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.vooropleiding.Inzien;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;
import nl.vooropleiding.plugin.toegang.Rechten;

/** Where the host and other plugins read a dossier in short. Never joins the caller's transaction. */
@Stateless(name = "VooropleidingenIngang")
@Local(Vooropleidingen.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VooropleidingenIngang implements Vooropleidingen {

    @Inject
    private Host host;

    @Inject
    private Inzien inzien;

    @Override
    public Samenvatting samenvatting(Context context) throws PluginException {
        return Ingang.bewaakt("samenvatting", context, () -> {
            Inzien.deelnemer(context);
            if (!host.toegang().mag(Rechten.INZIEN, context)) {
                throw new PluginException(
                        PluginException.Reden.GEEN_RECHT, "U mag de vooropleidingen van deze deelnemer niet inzien.");
            }
            Toestand toestand = inzien.lees(context);
            if (toestand.dossier().isPresent()) {
                inzien.noteer(Inzage.Wat.SAMENVATTING, context, toestand);
            }
            return inzien.samenvatting(toestand, context);
        });
    }
}
