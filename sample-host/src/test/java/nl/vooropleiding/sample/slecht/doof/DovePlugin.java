package nl.vooropleiding.sample.slecht.doof;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.PluginException;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.sample.slecht.ProefPlugin;
import nl.vooropleiding.sample.slecht.Rem;

/** Hangs in each call but its descriptor, also when it is interrupted. */
@Stateless
@Local(DeelnemerkaartPlugin.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DovePlugin extends ProefPlugin {

    public DovePlugin() {
        super("slecht-doof");
    }

    @Override
    public List<SlotStaat> slots(Context context) throws PluginException {
        Rem.wachtDoof();
        return super.slots(context);
    }

    @Override
    public Paneel paneel(String slot, Context context) throws PluginException {
        Rem.wachtDoof();
        return super.paneel(slot, context);
    }

    @Override
    public Gezondheid gezondheid() throws PluginException {
        Rem.wachtDoof();
        return super.gezondheid();
    }
}
