package nl.vooropleiding.plugin.opslag;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** A bean as a timer calls it, for a test to call. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Proefpuls {

    @Inject
    private Werkplaats werkplaats;

    public void doe(Runnable werk) {
        werkplaats.doe(werk);
    }
}
