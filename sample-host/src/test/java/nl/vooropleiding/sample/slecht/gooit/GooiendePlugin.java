package nl.vooropleiding.sample.slecht.gooit;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.util.List;
import nl.vooropleiding.api.Context;
import nl.vooropleiding.api.deelnemer.DeelnemerGebeurtenis;
import nl.vooropleiding.api.deelnemer.DeelnemerListener;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Gezondheid;
import nl.vooropleiding.api.kaart.Paneel;
import nl.vooropleiding.api.kaart.SlotStaat;
import nl.vooropleiding.sample.slecht.ProefPlugin;

/** Throws, each time in another way; and joins the caller's transaction, to take it along if it can. */
@Stateless
@Local({DeelnemerkaartPlugin.class, DeelnemerListener.class})
public class GooiendePlugin extends ProefPlugin implements DeelnemerListener {

    public GooiendePlugin() {
        super("slecht-gooit");
    }

    @Override
    public List<SlotStaat> slots(Context context) {
        throw new EigenFout();
    }

    @Override
    public Paneel paneel(String slot, Context context) {
        return dieper(slot, context);
    }

    private Paneel dieper(String slot, Context context) {
        Paneel nooit = paneel(slot, context);
        return nooit == null ? dieper(slot, context) : nooit;
    }

    @Override
    public Gezondheid gezondheid() {
        throw new AssertionError("gezondheid gooit een Error");
    }

    @Override
    public void gebeurd(DeelnemerGebeurtenis gebeurtenis) {
        throw new EigenFout();
    }
}
