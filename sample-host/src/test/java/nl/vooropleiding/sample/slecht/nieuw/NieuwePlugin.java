package nl.vooropleiding.sample.slecht.nieuw;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import nl.vooropleiding.api.ApiVersie;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.api.kaart.Descriptor;
import nl.vooropleiding.sample.slecht.ProefPlugin;

/** Needs version 2.0.0. */
@Stateless
@Local(DeelnemerkaartPlugin.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NieuwePlugin extends ProefPlugin {

    public NieuwePlugin() {
        super("slecht-nieuw");
    }

    @Override
    public Descriptor descriptor() {
        return descriptor(new ApiVersie(2, 0, 0));
    }
}
