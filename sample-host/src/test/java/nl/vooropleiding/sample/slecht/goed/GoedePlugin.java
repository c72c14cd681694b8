package nl.vooropleiding.sample.slecht.goed;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import nl.vooropleiding.api.kaart.DeelnemerkaartPlugin;
import nl.vooropleiding.sample.slecht.ProefPlugin;

/** Bad at nothing. */
@Stateless
@Local(DeelnemerkaartPlugin.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GoedePlugin extends ProefPlugin {

    public GoedePlugin() {
        super("slecht-goed");
    }
}
