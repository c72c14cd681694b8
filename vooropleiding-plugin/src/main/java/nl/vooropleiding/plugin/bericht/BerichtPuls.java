package nl.vooropleiding.plugin.bericht;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.vooropleiding.plugin.opslag.Beurt;

/**
 * The heartbeat of the messages. The timer says only <em>look now</em>; what is due stands in the database, so that
 * nothing is lost with a timer.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BerichtPuls {

    @Inject
    private Beurt verwerkbeurt;

    @Inject
    private Beurt meeverwerkbeurt;

    @Inject
    private Beurt verzendbeurt;

    @Inject
    private Beurt bewaakbeurt;

    @Inject
    private Gaten gaten;

    @Inject
    private Meters meters;

    @Inject
    private Verwerking verwerking;

    @Inject
    private Verzending verzending;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void verwerk() {
        verwerkbeurt.doe("het verwerken van berichten", verwerking::verwerk);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void verwerkMee() {
        meeverwerkbeurt.doe("het verwerken van berichten", verwerking::verwerkMee);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void verzend() {
        verzendbeurt.doe("het verzenden van berichten", verzending::verzend);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void bewaak() {
        bewaakbeurt.doe("het bewaken van berichten", () -> {
            gaten.hartslag();
            meters.ververs();
            verzending.bewaak();
        });
    }
}
