package nl.vooropleiding.sample.slecht.mist;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.sample.slecht.ProefPlugin;

/** Deploys, and ends in a NoClassDefFoundError when a page asks it something. */
@Stateless
@Local(DeelnemerkaartPlugin.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MissendePlugin extends ProefPlugin {

    public MissendePlugin() {
        super("slecht-mist");
    }

    @Override
    public List<SlotStaat> slots(Context context) throws PluginException {
        return Ontbreekt.doorgegeven(super.slots(context));
    }

    @Override
    public Paneel paneel(String slot, Context context) throws PluginException {
        return Ontbreekt.doorgegeven(List.of(super.paneel(slot, context))).get(0);
    }
}
