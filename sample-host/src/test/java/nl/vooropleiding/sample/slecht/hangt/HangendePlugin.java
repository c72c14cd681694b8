package nl.vooropleiding.sample.slecht.hangt;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.sample.slecht.ProefPlugin;
import nl.vooropleiding.sample.slecht.Rem;

/** Hangs in each call but its descriptor; lets itself be interrupted. */
@Stateless
@Local({DeelnemerkaartPlugin.class, DeelnemerListener.class})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HangendePlugin extends ProefPlugin implements DeelnemerListener {

    public HangendePlugin() {
        super("slecht-hangt");
    }

    @Override
    public List<SlotStaat> slots(Context context) throws PluginException {
        hang();
        return super.slots(context);
    }

    @Override
    public Paneel paneel(String slot, Context context) throws PluginException {
        hang();
        return super.paneel(slot, context);
    }

    @Override
    public Gezondheid gezondheid() throws PluginException {
        hang();
        return super.gezondheid();
    }

    @Override
    public void gebeurd(DeelnemerGebeurtenis gebeurtenis) throws PluginException {
        hang();
    }

    private static void hang() throws PluginException {
        try {
            Rem.wacht();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginException(PluginException.Reden.NIET_BESCHIKBAAR, "Onderbroken.");
        }
    }
}
