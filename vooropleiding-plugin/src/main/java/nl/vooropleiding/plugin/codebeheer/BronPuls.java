package nl.vooropleiding.plugin.codebeheer;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.vooropleiding.plugin.opslag.Beurt;

/** Asks every minute whether an application supplies other code lists. Apart from the folder: a supplier may hang. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BronPuls {

    @Inject
    private Beurt beurt;

    @Inject
    private Codebron bron;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void kijk() {
        beurt.doe("de geleverde codelijsten", bron::kijk);
    }
}
