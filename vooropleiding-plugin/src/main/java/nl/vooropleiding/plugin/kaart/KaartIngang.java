package nl.vooropleiding.plugin.kaart;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.plugin.host.Host;
import nl.vooropleiding.plugin.inzage.Inzage;
import nl.vooropleiding.plugin.kaart.abonnement.Abonnementpaneel;
import nl.vooropleiding.plugin.kaart.kader.Plugin;
import nl.vooropleiding.plugin.kaart.kader.Teksten;
import nl.vooropleiding.plugin.kaart.vooropleiding.Inzien;
import nl.vooropleiding.plugin.kaart.vooropleiding.Toestand;
import nl.vooropleiding.plugin.toegang.Rechten;

/** Where the host enters for what stands on the student card. Never joins the host's transaction. */
@Stateless(name = "KaartIngang")
@Local(DeelnemerkaartPlugin.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KaartIngang implements DeelnemerkaartPlugin {

    @Inject
    private Host host;

    @Inject
    private Inzien inzien;

    @Inject
    private Gezondheidsronde ronde;

    @Inject
    private Contextpad contextpad;

    @Override
    public Descriptor descriptor() throws PluginException {
        return Ingang.bewaakt("descriptor", "-", () -> Plugin.descriptor(contextpad.pad()));
    }

    @Override
    public List<SlotStaat> slots(Context context) throws PluginException {
        return Ingang.bewaakt("slots", context, () -> {
            Set<String> rechten = new HashSet<>();
            for (String recht : Plugin.SLOTRECHTEN) {
                if (host.toegang().mag(recht, context)) {
                    rechten.add(recht);
                }
            }
            long nieuw = rechten.contains(Rechten.INZIEN) ? inzien.nieuw(context) : 0;
            return Plugin.zichtbaar(rechten, nieuw, Teksten.voor(context.locale()));
        });
    }

    @Override
    public Paneel paneel(String slot, Context context) throws PluginException {
        return Ingang.bewaakt("paneel", context, () -> {
            if (!slot.equals(Plugin.PANEEL_ABONNEMENT)) {
                throw new PluginException(PluginException.Reden.ONBEKEND, "Dit paneel heeft de plugin niet.");
            }
            if (context.deelnemer().isEmpty() || !mag(context)) {
                throw new PluginException(
                        PluginException.Reden.GEEN_RECHT, "U mag de vooropleidingen van deze deelnemer niet inzien.");
            }
            Toestand toestand = inzien.lees(context);
            if (toestand.dossier().isPresent()) {
                inzien.noteer(Inzage.Wat.PANEEL_ABONNEMENT, context, toestand);
            }
            return new Abonnementpaneel(
                            Teksten.voor(context.locale()), toestand, toestand.nieuwVoor(context.gebruiker()))
                    .paneel(context);
        });
    }

    @Override
    public Gezondheid gezondheid() throws PluginException {
        return Ingang.bewaakt("gezondheid", "-", ronde::loop);
    }

    private boolean mag(Context context) throws PluginException {
        return host.toegang().mag(Rechten.INZIEN, context);
    }
}
