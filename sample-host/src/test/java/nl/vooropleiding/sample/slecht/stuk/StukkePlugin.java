package nl.vooropleiding.sample.slecht.stuk;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.SlotStaat;

/** Throws in each call. */
@Stateless
@Local(DeelnemerkaartPlugin.class)
public class StukkePlugin implements DeelnemerkaartPlugin {

    @Override
    public Descriptor descriptor() {
        throw new IllegalStateException("descriptor gooit");
    }

    @Override
    public List<SlotStaat> slots(Context context) {
        throw new IllegalStateException("slots gooit");
    }

    @Override
    public Paneel paneel(String slot, Context context) {
        throw new IllegalStateException("paneel gooit");
    }

    @Override
    public Gezondheid gezondheid() {
        throw new IllegalStateException("gezondheid gooit");
    }
}
